import type { Span } from '../../../server/domain/report.ts';
import type { Desk } from './desk.ts';
import type { Attribution, ClaimAnswer } from './graph-answers.ts';
import type { Limits } from './limits.ts';
import type { Question, QuestionType } from './sheet.ts';
import { coincide, overlaps } from './spans.ts';
import { slugOf } from './words.ts';

/** A question put to a graph: with both at hand, what it asks about can be found. */
export interface Inquiry<Q extends Question<QuestionType>> {
  readonly desk: Desk;
  readonly question: Q;
  readonly limits: Limits;
}
type AnyInquiry = Inquiry<Question<QuestionType>>;

/** A claim with one of its attributions. */
export interface Attributed {
  readonly claim: ClaimAnswer;
  readonly attribution: Attribution;
}

/**
 * The claims that a question asks about: those stated where its words stand; else, where these are a co-reference ("this concern"), those
 * that an attribution with these words raises. A headline gives way to its parts where both are stated there.
 */
export function findClaims({ desk, question, limits }: AnyInquiry): readonly ClaimAnswer[] {
  const asked = [question.about, ...(limits.claims ?? [])].map((words) => desk.text.find(words, question.lines));
  return unique(asked.flatMap((span) => findClaimsAt(desk, span)));
}

export function findClaimsAt(desk: Desk, span: Span): readonly ClaimAnswer[] {
  const stated = findStated(desk, span);
  return stated.length > 0 ? stated : unique(findAttributedAt(desk, span).map(({ claim }) => claim));
}

/** The claims stated at a place, without those of which a part is stated there too. */
export function findStated(desk: Desk, span: Span): readonly ClaimAnswer[] {
  const stated = desk.claims.filter(({ statedIn }) => statedIn.some((anchor) => coincide(anchor, span)));
  const parents = new Set(stated.map(({ parent }) => parent?.id));
  return stated.filter(({ id }) => !parents.has(id));
}

function findAttributedAt(desk: Desk, span: Span): readonly Attributed[] {
  return attributionsOf(desk.claims).filter(({ attribution }) => overlaps(attribution.anchor, span));
}

export function attributionsOf(claims: readonly ClaimAnswer[]): readonly Attributed[] {
  return claims.flatMap((claim) => claim.raisedBy.edges.map((attribution) => ({ claim, attribution })));
}

/** The attributions on the question's lines of the claims it asks about, or of all claims where it asks for all, within its limits. */
export function findAttributed(inquiry: AnyInquiry, claims = findClaims(inquiry)): readonly Attributed[] {
  const { desk, question, limits } = inquiry;
  const among = limits.everywhere === 'WHOLE_LINES' ? desk.claims : claims;
  return attributionsOf(among)
    .filter(({ attribution }) => question.lines.includes(attribution.anchor.passage.line))
    .filter(({ attribution }) => isWithinLimits(inquiry, attribution));
}

export function isWithinLimits({ desk, limits }: AnyInquiry, attribution: Attribution): boolean {
  const audience = slugOf(attribution.node.id);
  return (
    (limits.emphasis === undefined || attribution.emphasis === limits.emphasis) &&
    (limits.prevalence === undefined || attribution.prevalence === limits.prevalence) &&
    (limits.within === undefined || desk.words.isWithin(audience, limits.within)) &&
    (limits.only === undefined || audience === limits.only) &&
    (limits.without === undefined || !desk.words.isWithin(audience, limits.without)) &&
    (limits.saying === undefined || attribution.anchor.exact.includes(limits.saying))
  );
}

/** Where the sheet's words for a claim stand; null where no claim is stated there (a pronoun, or a case given as evidence). */
export function placeClaim({ desk, question }: AnyInquiry, words: string): readonly Span[] | null {
  const places = desk.text.places(words, question.lines);
  return places.some((place) => findStated(desk, place).length > 0) ? places : null;
}

/** Where the sheet's words stand. @throws LostWordsError where they do not stand on the lines */
export function placeWords({ desk, question }: AnyInquiry, words: string): readonly Span[] {
  desk.text.find(words, question.lines);
  return desk.text.places(words, question.lines);
}

export function unique(claims: readonly ClaimAnswer[]): readonly ClaimAnswer[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
