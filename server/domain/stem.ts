/**
 * The stem of an English word in small letters, by the algorithm of M. F. Porter (“An algorithm for suffix stripping”, Program 14, 1980):
 * `worried`, `worries` and `worry` → `worri`. A possessive and apostrophes are dropped first. Words of one or two letters, and what is not
 * written in the letters a to z, stay as they are.
 */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, '').replaceAll("'", '');
  if (bare.length < 3 || !/^[a-z]+$/.test(bare)) return bare;
  return STEPS.reduce((stemmed, step) => step(stemmed), bare);
}

type Condition = (rest: string) => boolean;
/** An ending, what it becomes, and what must hold of the letters before it. */
type Rule = readonly [ending: string, becomes: string, holds: Condition];

const isConsonant = (word: string, index: number): boolean => {
  const letter = word.charAt(index);
  return letter === 'y' ? index === 0 || !isConsonant(word, index - 1) : !'aeiou'.includes(letter);
};
/** `c` or `v` for each letter. */
const shapeOf = (word: string): string =>
  Array.from(word, (_, index) => (isConsonant(word, index) ? 'c' : 'v')).join('');
/** How often consonants follow vowels. */
const measure = (word: string): number => shapeOf(word).match(/v+c+/g)?.length ?? 0;

const always: Condition = () => true;
const hasVowel: Condition = (rest) => shapeOf(rest).includes('v');
const isLong: Condition = (rest) => measure(rest) > 0;
const isLonger: Condition = (rest) => measure(rest) > 1;
const endsShort: Condition = (rest) => shapeOf(rest).endsWith('cvc') && !/[wxy]$/.test(rest);
const endsDouble: Condition = (rest) => shapeOf(rest).endsWith('c') && /(.)\1$/.test(rest);

/** The longest ending that fits decides, whether or not its condition holds. */
function byLongest(rules: readonly Rule[]): (word: string) => string {
  const longestFirst = [...rules].sort(([a], [b]) => b.length - a.length);
  return (word) => {
    const rule = longestFirst.find(([ending]) => word.endsWith(ending));
    if (rule === undefined) return word;
    const rest = word.slice(0, word.length - rule[0].length);
    return rule[2](rest) ? rest + rule[1] : word;
  };
}

const rulesOf = (holds: Condition, pairs: string): Rule[] =>
  pairs.split(' ').map((pair) => {
    const [ending = '', becomes = ''] = pair.split('>');
    return [ending, becomes, holds];
  });

const dropPlural = byLongest(rulesOf(always, 'sses>ss ies>i ss>ss s>'));
const shortenEed = byLongest(rulesOf(isLong, 'eed>ee'));
const dropPast = byLongest(rulesOf(hasVowel, 'ed> ing>'));

function stripPast(word: string): string {
  if (word.endsWith('eed')) return shortenEed(word);
  const rest = dropPast(word);
  return rest === word ? word : mendPast(rest);
}

/** `hopp` → `hop`, `fil` → `file`, `conflat` → `conflate`. */
function mendPast(rest: string): string {
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (endsDouble(rest) && !/[lsz]$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

const dropLastE = byLongest([['e', '', (rest) => isLonger(rest) || (measure(rest) === 1 && !endsShort(rest))]]);
const dropDoubleL = (word: string): string => (word.endsWith('ll') && isLonger(word) ? word.slice(0, -1) : word);

const STEPS = [
  dropPlural,
  stripPast,
  byLongest(rulesOf(hasVowel, 'y>i')),
  byLongest(
    rulesOf(
      isLong,
      'ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ation>ate ' +
        'ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble logi>log',
    ),
  ),
  byLongest(rulesOf(isLong, 'icate>ic ative> alize>al iciti>ic ical>ic ful> ness>')),
  byLongest([
    ...rulesOf(
      isLonger,
      'al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> ou> ism> ate> iti> ous> ive> ize>',
    ),
    ['ion', '', (rest) => isLonger(rest) && /[st]$/.test(rest)],
  ]),
  dropLastE,
  dropDoubleL,
];
