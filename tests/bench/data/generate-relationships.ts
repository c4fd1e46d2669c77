import type { Properties, RelationshipRow } from '../../../server/load/graph-rows.ts';
import { makeRandom } from '../../../server/agreement/random.ts';
import {
  AUDIENCES,
  type Proportions,
  REGIONS,
  REPORT,
  STRANDS,
  THEMES,
  claimId,
  passageOfClaim,
  passageOfStatistic,
  startOf,
  termId,
  withinBench,
} from './proportions.ts';
import { drawRank, drawSkewed } from './zipf.ts';

const SEED = 5;
const EVIDENCES_PER_QUOTE = 2;
const ATTRIBUTIONS_PER_CLAIM = 3;
const CONCERNS_PER_RECOMMENDATION = 4;

/** Every relationship of the made-up report; a few claims and audiences have very many. */
export function* generateRelationships(sizes: Proportions): Generator<RelationshipRow> {
  const random = makeRandom(SEED);
  yield* structure(sizes);
  for (let quote = 0; quote < sizes.quotes; quote += 1) yield* quoteLinks(sizes, quote, random);
  for (let statistic = 0; statistic < sizes.statistics; statistic += 1) yield* statisticLinks(sizes, statistic, random);
  for (let claim = 0; claim < sizes.claims; claim += 1) yield* claimLinks(sizes, claim, random);
  for (let claim = 0; claim < sizes.recommendations; claim += 1) yield* mitigates(sizes, claim, random);
}

const link = (type: string, from: string, to: string, properties: Properties = {}): RelationshipRow => ({
  ...{ type, from, to, properties },
});

function* structure({ sections, passages }: Proportions): Generator<RelationshipRow> {
  for (let section = 0; section < sections; section += 1) {
    yield link('IN', withinBench('section', section), `${REPORT}/report`);
  }
  for (let passage = 0; passage < passages; passage += 1) {
    yield link('IN', withinBench('passage', passage), withinBench('section', passage % sections));
  }
  for (let audience = 2; audience < AUDIENCES; audience += 1) {
    yield link('BROADER', termId('audience', audience), termId('audience', audience % 2));
  }
}

function* quoteLinks(sizes: Proportions, quote: number, random: () => number): Generator<RelationshipRow> {
  const id = withinBench('quote', quote);
  yield link('QUOTED_IN', id, withinBench('passage', quote));
  yield link('SPOKEN_BY', id, termId('audience', drawRank(random, AUDIENCES)), { order: 0 });
  yield link('HEARD_IN', id, termId('strand', drawRank(random, STRANDS)));
  if (random() < 0.5) yield link('FROM_REGION', id, termId('region', drawRank(random, REGIONS)));
  for (let number = 0; number < EVIDENCES_PER_QUOTE; number += 1)
    yield evidences(sizes, id, startOf(quote), number, random);
}

function* statisticLinks(sizes: Proportions, statistic: number, random: () => number): Generator<RelationshipRow> {
  const id = withinBench('statistic', statistic);
  const passage = passageOfStatistic(sizes, statistic);
  yield link('QUOTED_IN', id, withinBench('passage', passage));
  yield link('OF', id, termId('audience', drawRank(random, AUDIENCES)), { order: 0 });
  yield evidences(sizes, id, startOf(passage), 0, random);
}

function evidences(
  sizes: Proportions,
  from: string,
  order: number,
  number: number,
  random: () => number,
): RelationshipRow {
  const id = `${REPORT}/evidences/${from.slice(REPORT.length + 1).replace('/', '.')}--${String(number)}`;
  const stance = random() < 0.9 ? 'SUPPORTS' : 'QUALIFIES';
  return link('EVIDENCES', from, claimId(sizes, drawSkewed(random, sizes.claims)), {
    id,
    order,
    stance,
    basis: 'STATED',
  });
}

function* claimLinks(sizes: Proportions, claim: number, random: () => number): Generator<RelationshipRow> {
  const [id, passage] = [claimId(sizes, claim), passageOfClaim(sizes, claim)];
  const start = startOf(passage);
  const anchor = { exact: 'The words', start, end: start + 9 };
  yield link('STATED_IN', id, withinBench('passage', passage), { order: start, ...anchor });
  yield link('ABOUT', id, termId('theme', drawRank(random, THEMES)), { order: 0 });
  for (let number = 0; number < ATTRIBUTIONS_PER_CLAIM; number += 1) {
    yield link('RAISED_BY', id, termId('audience', drawRank(random, AUDIENCES)), {
      ...{ id: `${REPORT}/raised-by/${String(claim)}--${String(number)}`, order: start + number, basis: 'STATED' },
      ...{ polarity: random() < 0.95 ? 'RAISES' : 'NOT', comparedWith: [], strands: [], regions: [] },
      ...{ ...anchor, passage: withinBench('passage', passage) },
    });
  }
}

function* mitigates(sizes: Proportions, recommendation: number, random: () => number): Generator<RelationshipRow> {
  const from = sizes.findings + sizes.concerns + recommendation;
  for (let number = 0; number < CONCERNS_PER_RECOMMENDATION; number += 1) {
    const concern = sizes.findings + drawSkewed(random, sizes.concerns);
    const id = `${REPORT}/mitigates/${String(from)}--${String(number)}`;
    const said = { basis: 'INFERRED', rationale: 'One answers the other.' };
    yield link('MITIGATES', claimId(sizes, from), claimId(sizes, concern), {
      ...{ id, order: startOf(passageOfClaim(sizes, concern)), ...said },
    });
  }
}
