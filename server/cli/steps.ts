/** One line a step, with its time; a long step says how far it is. */
export interface Steps {
  run<T>(name: string, work: (say: (progress: string) => void) => Promise<T> | T): Promise<T>;
}

const PROGRESS_EVERY_MS = 2_000;

export function makeSteps(print: (line: string) => void, now: () => number = Date.now): Steps {
  return {
    async run(name, work) {
      const started = now();
      const seconds = (): string => `${((now() - started) / 1000).toFixed(1)} s`;
      let progress = '';
      const ticker = setInterval(() => {
        print(`  … ${name}${progress && `: ${progress}`} (${seconds()})`);
      }, PROGRESS_EVERY_MS);
      ticker.unref();
      try {
        const value = await work((said) => (progress = said));
        print(`✓ ${name}${progress && `: ${progress}`} (${seconds()})`);
        return value;
      } catch (error) {
        print(`✗ ${name} (${seconds()})`);
        throw error;
      } finally {
        clearInterval(ticker);
      }
    },
  };
}
