import type { Compute } from './read-computed.ts';

/** By the kind of a strand, what its numbers can stand for. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  SELF_SELECTED: 'whoever chose to answer',
  REPRESENTATIVE: 'a sample drawn to stand for the country',
  QUALITATIVE: 'those who came',
  STAKEHOLDER: 'organisations and those who lead them',
};

interface Compared {
  readonly name: string;
  readonly kind: string;
  /** The names of those who answered. */
  readonly audiences: readonly string[];
  readonly units: readonly string[];
  readonly questions: readonly (string | null)[];
}

/** Why published values of several strands are not to be pooled, in words. */
export const warnOfComparing: Compute = ({ compared }) => {
  const strands = compared as readonly Compared[];
  const whom = strands
    .map(({ name, kind, audiences }) => `${name}: ${[...audiences, STANDS_FOR[kind] ?? ''].join(', ')}`)
    .join('; ');
  return [
    'Not to be pooled, averaged or subtracted: each strand heard other people in another way.',
    `${whom}.`,
    ...(new Set(strands.flatMap(({ units }) => units)).size > 1 ? ['The units differ.'] : []),
    sayOfQuestions(strands.flatMap(({ questions }) => questions)),
  ].join(' ');
};

function sayOfQuestions(questions: readonly (string | null)[]): string {
  if (questions.includes(null)) return 'The question of some is not printed with the value.';
  return new Set(questions).size > 1 ? 'The questions differ.' : 'The question is the same.';
}
