/** What is wrong with something that a person wrote, where, and what to write instead. */
export interface Fault {
  /** Relative to the project's root. */
  readonly file: string;
  /** From 1; 0 where the fault is of the whole file. */
  readonly line: number;
  /** From 1; 0 where the fault is of the whole line. */
  readonly column: number;
  readonly problem: string;
  readonly remedy: string;
}

/** An expected failure is a value: either what was asked for, or every fault that stands in the way. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/** `data/…/5.2.yaml:14:9 …` and, indented below, the remedy. */
export function printFault(fault: Fault): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== 0).join(':');
  return `${place} ${fault.problem}\n    ${fault.remedy}`;
}
