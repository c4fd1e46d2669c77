import { drawRank } from './zipf.ts';

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'f',
  'g',
  'h',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea'];
const CODAS = ['', 'n', 'r', 't', 'l', 's', 'nd', 'ck', 'm', 'st'];
const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.flatMap((vowel) => CODAS.map((coda) => onset + vowel + coda)));
const COMMON =
  'care staff digital access people health time patient record service phone doctor nurse wait trust data'.split(' ');
const WORDS = 6_000;

/** The most common first: some of this field's own, then made up, all different. */
export const VOCABULARY: readonly string[] = [
  ...COMMON,
  ...Array.from({ length: WORDS - COMMON.length }, (_, rank) => makeWord(rank)),
];

function makeWord(rank: number): string {
  const first = SYLLABLES[rank % SYLLABLES.length] ?? '';
  const second = SYLLABLES[(Math.floor(rank / SYLLABLES.length) * 271 + rank * 7) % SYLLABLES.length] ?? '';
  return `${first}${second}${rank >= SYLLABLES.length ? (ONSETS[rank % ONSETS.length] ?? '') + 'o' : ''}`;
}

/** So many words, drawn as words are in English: the second is half as common as the first, the third a third … */
export function writeText(random: () => number, words: number): string {
  return Array.from({ length: words }, () => VOCABULARY[drawRank(random, VOCABULARY.length)] ?? '').join(' ');
}
