import type { Polarity } from '../../../server/domain/enums.ts';
import type { Desk } from './desk.ts';
import { type Answers, type Fact, keyOf } from './fact.ts';
import type { ClaimAnswer } from './graph-answers.ts';
import {
  type Attributed,
  type Inquiry,
  attributionsOf,
  findClaims,
  findStated,
  placeClaim,
  placeWords,
  unique,
} from './inquiry.ts';
import { sharesWords } from './shares-words.ts';
import { show } from './show.ts';
import type { Comparison, Item } from './sheet.ts';
import { slugOf, slugsOf } from './words.ts';

type Asked = Inquiry<Comparison>;
type Held = Polarity | null;

/** Each claim asked about, with what the lines say of the one audience and of the other. */
export function askComparison(inquiry: Asked): Answers {
  return {
    expected: inquiry.question.answer.map((item) => expect(inquiry, item)),
    got: findCompared(inquiry).flatMap((claim) => read(inquiry, claim)),
  };
}

function findCompared(inquiry: Asked): readonly ClaimAnswer[] {
  const { parts, everywhere } = inquiry.limits;
  if (parts !== undefined) return findUnmatchedParts(inquiry, parts);
  return everywhere === 'WHOLE_LINES' ? inquiry.desk.claims : findClaims(inquiry);
}

/** The parts of the one headline that have no like among the parts of the other: two lists stay two, even where they name the same. */
function findUnmatchedParts(
  { desk, question }: Asked,
  [left, right]: readonly [string, string],
): readonly ClaimAnswer[] {
  const [ours, theirs] = [left, right].map((words) => findParts(desk, words, question.lines));
  return (ours ?? []).filter((part) => !(theirs ?? []).some((other) => sharesWords(part.label, other.label)));
}

/** The parts, stated on the lines, of the headline whose attributions say these words. */
function findParts(desk: Desk, words: string, lines: readonly number[]): readonly ClaimAnswer[] {
  const saying = attributionsOf(desk.claims).filter(({ attribution }) => attribution.anchor.exact.includes(words));
  const stated = lines.flatMap((line) => desk.text.places(words, [line])).flatMap((span) => findStated(desk, span));
  const ids = new Set([...saying.map(({ claim }) => claim), ...stated].map(({ id }) => id));
  return desk.claims.filter(
    (claim) =>
      (ids.has(claim.parent?.id ?? '') || ids.has(claim.id)) &&
      claim.parent !== null &&
      claim.statedIn.some(({ passage }) => lines.includes(passage.line)),
  );
}

function expect(inquiry: Asked, item: Item<'comparison'>): Fact {
  const key = keyOf(item.side, item.left, item.right);
  const places = placeWords(inquiry, item.words);
  return { key, shown: show(key, item.claim), words: places, claims: placeClaim(inquiry, item.claim) };
}

function read(inquiry: Asked, claim: ClaimAnswer): Fact[] {
  const { left, right } = inquiry.question;
  const [ours, theirs] = [left, right].map((side) => findHeldBy(inquiry, claim, side));
  const [one, other] = [polarityOf(ours ?? []), polarityOf(theirs ?? [])];
  if (one === null && other === null) return [];
  const key = keyOf(sideOf(one, other), one, other);
  const anchors = [...(ours ?? []), ...(theirs ?? [])].map(({ attribution }) => attribution.anchor);
  const shown = show(key, anchors[0]?.exact ?? '', claim);
  return [{ key, shown, words: [...anchors, ...claim.statedIn], claims: claim.statedIn }];
}

/** What the lines attribute to one side; where the side is heard in a strand, what is said of another strand is left out. */
function findHeldBy({ desk, question }: Asked, claim: ClaimAnswer, side: Comparison['left']): readonly Attributed[] {
  const audiences = desk.words.audiences(side.audience);
  const strands = side.strands.map((strand) => desk.words.strand(strand));
  return attributionsOf(unique([claim]))
    .filter(({ attribution }) => question.lines.includes(attribution.anchor.passage.line))
    .filter(({ attribution }) => audiences.includes(slugOf(attribution.node.id)))
    .filter(({ attribution }) => mayBeOf(strands, slugsOf(attribution.strands)));
}

function mayBeOf(asked: readonly string[], stated: readonly string[]): boolean {
  return stated.length === 0 || asked.every((strand) => stated.includes(strand));
}

function polarityOf(attributed: readonly Attributed[]): Held {
  const polarities = attributed.map(({ attribution }) => attribution.polarity);
  return polarities.includes('RAISES') ? 'RAISES' : (polarities[0] ?? null);
}

function sideOf(left: Held, right: Held): Item<'comparison'>['side'] {
  if (left !== null && right !== null) return left === right ? 'shared' : 'opposed';
  return left === null ? 'right-only' : 'left-only';
}
