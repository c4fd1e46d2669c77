import type { Fault } from '../domain/fault.ts';

/** Gathers what is wrong with one source, so that a reader is told everything at once. */
export class SourceFaults {
  readonly #file: string;
  readonly #faults: Fault[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** Line and column from 1; 0 for the whole file or the whole line. */
  add(line: number, problem: string, remedy: string, column = 0): void {
    this.#faults.push({ file: this.#file, line, column, problem, remedy });
  }

  /** In the order of the source. */
  get all(): readonly Fault[] {
    return this.#faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
  }
}
