/** A number with the word for one or for many: "1 quote", "1,204 quotes". */
export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
