/** One line a step, with its time; a long step says how far it is. */
export interface Steps {
  run<T>(name: string, work: (say: (progress: string) => void) => Promise<T> | T): Promise<T>;
}

const PROGRESS_EVERY_MS = 2_000;
/** A step that has nothing new to tell still shows that it goes on. */
const SIGN_OF_LIFE_EVERY_MS = 10_000;

export function makeSteps(print: (line: string) => void, now: () => number = Date.now): Steps {
  return {
    async run(name, work) {
      const started = now();
      const seconds = (): string => `${((now() - started) / 1000).toFixed(1)} s`;
      const line = (mark: string, said: string): string => `${mark} ${name}${said && `: ${said}`} (${seconds()})`;
      let progress = '';
      let printed = { progress: '', at: started };
      const ticker = setInterval(() => {
        if (progress === printed.progress && now() - printed.at < SIGN_OF_LIFE_EVERY_MS) return;
        printed = { progress, at: now() };
        print(line('  …', progress));
      }, PROGRESS_EVERY_MS);
      ticker.unref();
      try {
        const value = await work((said) => (progress = said));
        print(line('✓', progress));
        return value;
      } catch (error) {
        print(line('✗', ''));
        throw error;
      } finally {
        clearInterval(ticker);
      }
    },
  };
}
