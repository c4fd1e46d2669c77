/** Offsets in Unicode code points, the unit of every span (W3C TextPositionSelector). */
export class CodePoints {
  readonly #points: readonly string[];

  constructor(text: string) {
    this.#points = Array.from(text);
  }

  get length(): number {
    return this.#points.length;
  }

  slice(start: number, end: number): string {
    return this.#points.slice(start, end).join('');
  }
}

/** How many code points stand before a UTF-16 index. */
export function codePointOffset(text: string, utf16Index: number): number {
  let count = 0;
  for (let index = 0; index < utf16Index; count += 1) {
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return count;
}
