/** Told one line for each thing done, as it is done. */
export type Report = (line: string) => void;

/** Does the work, then says what was done and how long it took: `Fetched Neo4j 5.26.30 (11.2 s)`. */
export async function reportStep<T>(report: Report, done: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const outcome = await work();
  report(`${done} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return outcome;
}
