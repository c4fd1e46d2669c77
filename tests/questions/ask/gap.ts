import { readHeard } from './heard.ts';
import { type Answers, type Fact, keyOf } from './fact.ts';
import type { AnswersAnswer, ClaimAnswer, RaisedAnswer } from './graph-answers.ts';
import {
  type Attributed,
  type Inquiry,
  attributionsOf,
  findAttributed,
  findClaims,
  isWithinLimits,
  placeWords,
} from './inquiry.ts';
import { show } from './show.ts';
import type { Item, Question } from './sheet.ts';
import { slugOf } from './words.ts';

type Asked = Inquiry<Question<'gap'>>;

const ANSWERED_BY = 'ANSWERED_BY';

/** Whether a recommendation answers a concern, for each who raised it; or which audiences are heard and not where recommendations are made. */
export async function askGap(inquiry: Asked): Promise<Answers> {
  const { unnamed, within } = inquiry.limits;
  const find = unnamed !== undefined ? findUnnamed : within !== undefined ? findQuotedOnly : findAnswered;
  return {
    expected: inquiry.question.answer.flatMap((item) => expect(inquiry, item)),
    got: await find(inquiry),
    allowed: ({ key }) => key === ANSWERED_BY,
  };
}

function expect(inquiry: Asked, item: Item<'gap'>): Fact[] {
  const places = placeWords(inquiry, item.words);
  const facts = inquiry.desk.words.audiences(item.audience).map((audience) => {
    const key = keyOf(item.verdict, audience);
    return { key, shown: show(key, item.words), words: places, claims: null };
  });
  if (item.answered_by === null) return facts;
  const answer = placeWords(inquiry, item.answered_by);
  return [...facts, { key: ANSWERED_BY, shown: show(ANSWERED_BY, item.answered_by), words: answer, claims: null }];
}

async function findAnswered(inquiry: Asked): Promise<Fact[]> {
  const claims = findClaims(inquiry);
  const { nodes } = await inquiry.desk.ask<AnswersAnswer>('answers', { ids: claims.map(({ id }) => id) });
  const answering = new Set(nodes.flatMap((node) => node.mitigatedBy?.edges ?? []).map(({ node }) => node.id));
  const verdict = answering.size > 0 ? 'ANSWERED' : 'UNANSWERED';
  const raised = findAttributed(inquiry, claims).filter(({ attribution }) => attribution.polarity === 'RAISES');
  const answers = inquiry.desk.claims.filter(({ id }) => answering.has(id));
  return [...raised.map((attributed) => readAudience(inquiry, verdict, attributed)), ...answers.map(readAnswer)];
}

/** That an audience was heard may be shown by any of its attributions on the lines. */
function readAudience({ desk, question }: Asked, verdict: string, { claim, attribution }: Attributed): Fact {
  const key = keyOf(verdict, slugOf(attribution.node.id));
  const heard = attributionsOf(desk.claims)
    .filter((one) => one.attribution.node.id === attribution.node.id)
    .map((one) => one.attribution.anchor)
    .filter(({ passage }) => question.lines.includes(passage.line));
  return { key, shown: show(key, attribution.anchor.exact, claim), words: heard, claims: null };
}

function readAnswer(claim: ClaimAnswer): Fact {
  return { key: ANSWERED_BY, shown: show(ANSWERED_BY, claim.label, claim), words: claim.statedIn, claims: null };
}

/** Heard in some sections, and credited with no recommendation in others. */
async function findUnnamed(inquiry: Asked): Promise<Fact[]> {
  const { heard = [], unnamed = [] } = inquiry.limits;
  const candidates = listCandidates(inquiry);
  const audiences = await readHeard(inquiry.desk);
  return audiences.flatMap(({ audience, raised }) => {
    if (!candidates.includes(audience)) return [];
    const held = raised.filter((one) => isIn(heard, one));
    const credited = raised.filter((one) => isIn(unnamed, one) && one.node.__typename === 'Recommendation');
    if (held.length === 0 || credited.length > 0) return [];
    const key = keyOf('HEARD_BUT_NAMED_IN_NO_RECOMMENDATION', audience);
    return [{ key, shown: key, words: held.map(({ anchor }) => anchor), claims: null }];
  });
}

/** Those that the question names; else those whom its lines attribute something to, within its limits. */
function listCandidates(inquiry: Asked): readonly string[] {
  const { desk, limits, question } = inquiry;
  if (limits.audiences !== undefined) return limits.audiences;
  return attributionsOf(desk.claims)
    .filter(({ attribution }) => question.lines.includes(attribution.anchor.passage.line))
    .filter(({ attribution }) => isWithinLimits(inquiry, attribution))
    .map(({ attribution }) => slugOf(attribution.node.id));
}

function isIn(sections: readonly string[], { polarity, anchor }: RaisedAnswer): boolean {
  const { section } = anchor.passage;
  return polarity === 'RAISES' && sections.includes(section?.number ?? section?.parent?.number ?? '');
}

/** Speakers of a quote who raise nothing in the report's own sentences. */
async function findQuotedOnly({ desk, limits }: Asked): Promise<Fact[]> {
  const narrower = desk.words.narrower(limits.within ?? '');
  const audiences = await readHeard(desk);
  return audiences
    .filter(({ audience, quotes, raised }) => narrower.includes(audience) && quotes > 0 && raised.length === 0)
    .map(({ audience }) => keyOf('QUOTED_ONLY', audience))
    .map((key) => ({ key, shown: key, words: [], claims: null }));
}
