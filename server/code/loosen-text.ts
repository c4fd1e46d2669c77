/** Text with the differences evened out that an eye passes over; only ever used to explain why an anchor was refused. */
export interface LooseText {
  readonly text: string;
  /** For each unit of `text`, the index in the original that it came from; and one more for its end. */
  readonly origins: readonly number[];
}

/** A kind of difference, and how one sign is written when it is evened out. */
interface Evening {
  readonly name: string;
  readonly even: (sign: string) => string;
}

export const EVENINGS: readonly Evening[] = [
  { name: 'apostrophes or quotation marks', even: (sign) => sign.replace(/[‘’‚‛'`´“”„"]/u, "'") },
  { name: 'dashes', even: (sign) => sign.replace(/[‐‑‒–—―−]/u, '-') },
  { name: 'dots', even: (sign) => sign.replace('…', '...') },
  { name: 'upper and lower case', even: (sign) => sign.toLowerCase() },
  { name: 'spaces', even: (sign) => sign.replace(/[\s\u200B]/u, ' ') },
];

/** Every evening applied to every sign, and runs of spaces made one. */
export function loosenText(original: string, evenings: readonly Evening[] = EVENINGS): LooseText {
  const joinsSpaces = evenings.some(({ name }) => name === 'spaces');
  let text = '';
  const origins: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const even = evenings.reduce((sign, evening) => evening.even(sign), original.charAt(index));
    if (joinsSpaces && even === ' ' && text.endsWith(' ')) continue;
    text += even;
    for (let unit = 0; unit < even.length; unit += 1) origins.push(index);
  }
  return { text, origins: [...origins, original.length] };
}

/** In what two texts differ that read the same: `upper and lower case and spaces`. */
export function nameDifferences(one: string, other: string): string {
  const needed = EVENINGS.filter((evening) => {
    const others = EVENINGS.filter((kept) => kept !== evening);
    return loosenText(one, others).text !== loosenText(other, others).text;
  });
  return needed.map(({ name }) => name).join(' and ');
}
