import type { Fault } from '../domain/fault.ts';

/** Gathers what is wrong, over all files, so that a coder is told everything at once. */
export class Faults {
  readonly #faults: Fault[] = [];

  add(...faults: readonly Fault[]): void {
    this.#faults.push(...faults);
  }

  get count(): number {
    return this.#faults.length;
  }

  /** By file, then by place in it. */
  get all(): readonly Fault[] {
    return this.#faults.toSorted(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.problem, b.problem),
    );
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
