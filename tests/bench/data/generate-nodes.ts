import type { NodeRow, Properties } from '../../../server/load/graph-rows.ts';
import { makeRandom } from '../../../server/agreement/random.ts';
import {
  AUDIENCES,
  type Proportions,
  REGIONS,
  REPORT,
  STRANDS,
  THEMES,
  claimId,
  claimKind,
  passageOfClaim,
  passageOfStatistic,
  startOf,
  termId,
  withinBench,
} from './proportions.ts';
import { writeText } from './words.ts';

const LABELS = { finding: 'Finding', concern: 'Concern', recommendation: 'Recommendation' };
const SEED = 38;

/** Every node of a made-up report, one after the other, the same each time: nothing is held. */
export function* generateNodes(sizes: Proportions): Generator<NodeRow> {
  const random = makeRandom(SEED);
  yield reportNode();
  yield* vocabularyNodes();
  for (let section = 0; section < sizes.sections; section += 1) yield sectionNode(section);
  for (let passage = 0; passage < sizes.passages; passage += 1) yield passageNode(passage);
  for (let claim = 0; claim < sizes.claims; claim += 1) yield claimNode(sizes, claim, random);
  for (let quote = 0; quote < sizes.quotes; quote += 1) yield quoteNode(quote, random);
  for (let statistic = 0; statistic < sizes.statistics; statistic += 1) yield statisticNode(sizes, statistic, random);
}

const node = (labels: readonly string[], id: string, properties: Properties): NodeRow => ({ labels, id, properties });
const held = (labels: readonly string[], id: string, order: number, more: Properties): NodeRow =>
  node(labels, id, { order, report: REPORT, ...more });

function reportNode(): NodeRow {
  const publication = {
    title: 'A made-up report',
    publisher: 'Nobody',
    publishedOn: '2026-01-01',
    appliesTo: 'England',
  };
  const rights = { licence: 'none', licenceUrl: 'https://example.org', sourceUrl: 'https://example.org', sha256: '0' };
  return held(['Report'], `${REPORT}/report`, 0, { slug: REPORT, ...publication, ...rights });
}

function* vocabularyNodes(): Generator<NodeRow> {
  const terms = (label: string, count: number, more: Properties): NodeRow[] =>
    Array.from({ length: count }, (_, number) =>
      node([label], termId(label.toLowerCase(), number), { order: 0, name: `${label} ${String(number)}`, ...more }),
    );
  yield* terms('Audience', AUDIENCES, { aliases: [] });
  yield* terms('Strand', STRANDS, { aliases: [], kind: 'QUALITATIVE' });
  yield* terms('Region', REGIONS, { aliases: [] });
  yield* terms('Theme', THEMES, {});
}

function sectionNode(section: number): NodeRow {
  const title = `Section ${String(section)}`;
  return held(['Section'], withinBench('section', section), section, { title, level: 1, path: [title] });
}

function passageNode(passage: number): NodeRow {
  const [start, line] = [startOf(passage), passage + 1];
  const place = { kind: 'PARAGRAPH', line, start, end: start + 180, text: `The words of line ${String(line)}.` };
  return held(['Passage', 'Evidence'], withinBench('passage', passage), start, place);
}

function claimNode(sizes: Proportions, claim: number, random: () => number): NodeRow {
  const kind = claimKind(sizes, claim);
  return held(['Claim', LABELS[kind]], claimId(sizes, claim), startOf(passageOfClaim(sizes, claim)), {
    label: writeText(random, 8),
    ...(kind === 'finding' ? { kind: 'PROBLEM' } : {}),
  });
}

function quoteNode(quote: number, random: () => number): NodeRow {
  const [start, text] = [startOf(quote), writeText(random, 8 + Math.floor(random() * 24))];
  return held(['Quote', 'Evidence'], withinBench('quote', quote), start, {
    ...{ text, attribution: '(Public, online event)', voice: 'FIRST_HAND', verification: 'VERBATIM' },
    ...{ start, end: start + text.length },
  });
}

function statisticNode(sizes: Proportions, statistic: number, random: () => number): NodeRow {
  const [start, value] = [startOf(passageOfStatistic(sizes, statistic)), Math.floor(random() * 100)];
  return held(['Statistic', 'Evidence'], withinBench('statistic', statistic), start, {
    ...{ label: writeText(random, 6), value, unit: 'PERCENT', wording: `${String(value)}%`, start, end: start + 3 },
  });
}
