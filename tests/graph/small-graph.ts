/** A graph small enough to be held in the head, with every label, every relationship and every absence that the model allows. */
import type { GraphRows, NodeRow, RelationshipRow } from '../../server/load/graph-rows.ts';
import { makeLedgerNodes } from '../../server/load/ledger-nodes.ts';
import { makeLedgerRelationships } from '../../server/load/ledger-relationships.ts';
import { makeSearchable } from '../../server/load/make-searchable.ts';
import { weighClaims } from '../../server/load/weigh-claims.ts';
import { smallLedger } from './small-ledger.ts';

type Values = NodeRow['properties'];

const node = (labels: string, id: string, properties: Values): NodeRow => ({
  labels: labels.split(':'),
  id,
  properties,
});
const within = (labels: string, reference: string, order: number, properties: Values): NodeRow =>
  node(labels, `small/${reference}`, { order, report: 'small', ...properties });
const term = (label: string, slug: string, name: string, more: Values = {}): NodeRow =>
  node(label, `${label.toLowerCase()}/${slug}`, { order: 0, name, ...more });

const from =
  (type: string, prefix = 'small/', toPrefix = 'small/') =>
  (start: string, end: string, properties: Values = {}): RelationshipRow => ({
    type,
    from: `${prefix}${start}`,
    to: `${toPrefix}${end}`,
    properties,
  });
const isIn = from('IN');
const quotedIn = from('QUOTED_IN');
const statedIn = from('STATED_IN');
const partOf = from('PART_OF');
const about = from('ABOUT', 'small/', 'theme/');
const spokenBy = from('SPOKEN_BY', 'small/', 'audience/');
const heardIn = from('HEARD_IN', 'small/', 'strand/');
const answeredBy = from('OF', 'small/', 'audience/');

const anchor = (line: number, exact: string, more: Values = {}): Values => ({
  exact,
  start: line * 100,
  end: line * 100 + exact.length,
  ...more,
});
const linkAnchor = (line: number, exact: string): Values =>
  anchor(line, exact, { order: line * 100, passage: `small/passage/${String(line)}` });

const raisedBy = (claim: string, audience: string, line: number, values: Values): RelationshipRow => ({
  type: 'RAISED_BY',
  from: `small/${claim}`,
  to: `audience/${audience}`,
  properties: {
    id: `small/raised-by/${claim.replace('/', '.')}--${audience}@${String(line * 100)}`,
    polarity: 'RAISES',
    basis: 'STATED',
    ...{ comparedWith: [], strands: [], regions: [] },
    ...linkAnchor(line, `said on line ${String(line)}`),
    ...values,
  },
});
const judged =
  (type: string) =>
  (start: string, end: string, order: number, values: Values): RelationshipRow => ({
    type,
    from: `small/${start}`,
    to: `small/${end}`,
    properties: {
      id: `small/${type.toLowerCase().replace('_', '-')}/${start.replace('/', '.')}--${end.replace('/', '.')}`,
      ...{ order, basis: 'STATED', ...values },
    },
  });
const evidences = judged('EVIDENCES');
const inferred = { basis: 'INFERRED', rationale: 'One follows from the other.' };

const KINDS = ['TITLE', 'HEADING', 'PARAGRAPH', 'QUOTE', 'HEADING', 'PARAGRAPH', 'FIGURE_TITLE', 'TABLE_ROW'] as const;

const nodes: readonly NodeRow[] = [
  within('Report', 'report', 0, {
    ...{ slug: 'small', title: 'A small report', publisher: 'Nobody', publishedOn: '2025-12-17', appliesTo: 'England' },
    ...{
      licence: 'OGL',
      licenceUrl: 'https://example.org/ogl',
      sourceUrl: 'https://example.org/small',
      sha256: 'ab12',
    },
  }),
  within('Section', 'section/1', 200, { number: '1', title: 'Digital', level: 1, path: ['Digital'] }),
  within('Section', 'section/1-concerns', 500, { title: 'Concerns', level: 2, path: ['Digital', 'Concerns'] }),
  ...KINDS.map((kind, index) => {
    const line = index + 1;
    const text = `the words of line ${String(line)}`;
    const place = { line, start: line * 100, end: line * 100 + text.length };
    return within('Passage:Evidence', `passage/${String(line)}`, line * 100, { kind, text, ...place });
  }),
  within('Claim:Finding', 'finding/basics-fail', 300, { label: 'The basics fail', kind: 'PROBLEM' }),
  within('Claim:Finding', 'finding/saves-time', 310, { label: 'Technology saves time', kind: 'BENEFIT' }),
  within('Claim:Concern', 'concern/exclusion', 600, { label: 'Some are left out' }),
  within('Claim:Concern', 'concern/older-people', 610, { label: 'Older people are left out' }),
  within('Claim:Concern', 'concern/rural-people', 620, { label: 'Rural people are left out' }),
  within('Claim:Concern', 'concern/lonely', 620, { label: 'Care becomes lonely' }),
  within('Claim:Recommendation', 'recommendation/keep-choice', 320, { label: 'Keep a choice of ways in' }),
  within('Claim:Recommendation', 'recommendation/mend-basics', 330, { label: 'Mend the basics first' }),
  within('Quote:Evidence', 'quote/my-mother', 400, {
    ...{ text: 'My mother has no phone.', attribution: '(Staff, online event, London)', voice: 'FIRST_HAND' },
    ...{ verification: 'VERBATIM', start: 400, end: 423 },
  }),
  within('Quote:Evidence', 'quote/one-told', 650, {
    ...{ text: 'One participant recounted a fall.', attribution: '(Public, website)', voice: 'RETOLD' },
    ...{ verification: 'WHITESPACE', start: 650, end: 683 },
  }),
  within('Figure', 'figure/1', 700, { number: 1, title: 'What people want', base: 'Base: 10 people', baseCount: 10 }),
  within('Statistic:Evidence', 'statistic/figure-1-row-1', 800, {
    ...{ label: 'A choice', value: 30, unit: 'PERCENT', wording: '30%', base: 'Base: 10 people', baseCount: 10 },
    ...{ question: 'What do you want?', start: 800, end: 803 },
  }),
  within('Statistic:Evidence', 'statistic/three-in-five', 660, {
    ...{ label: 'Would use it', value: 3, unit: 'COUNT_IN', of: 5, wording: '3 in 5', start: 660, end: 666 },
  }),
  term('Theme', 'inclusion', 'Inclusion', { description: 'Who is left out.' }),
  term('Theme', 'access', 'Access'),
  term('Audience', 'public', 'Public', { aliases: ['the public', 'Public'] }),
  term('Audience', 'staff', 'Staff', { aliases: [] }),
  term('Audience', 'nurses', 'Nurses', { aliases: ['nurses'] }),
  term('Audience', 'leaders', 'Leaders', { aliases: ['leaders'] }),
  term('Strand', 'online-events', 'Online events', { aliases: ['online event'], kind: 'QUALITATIVE' }),
  term('Strand', 'website', 'Website', { aliases: [], kind: 'SELF_SELECTED', description: 'Anyone could answer.' }),
  term('Region', 'london', 'London', { aliases: ['London'] }),
];

const relationships: readonly RelationshipRow[] = [
  isIn('section/1', 'report'),
  isIn('section/1-concerns', 'section/1'),
  isIn('passage/1', 'report'),
  ...[2, 3, 4].map((line) => isIn(`passage/${String(line)}`, 'section/1')),
  ...[5, 6, 7, 8].map((line) => isIn(`passage/${String(line)}`, 'section/1-concerns')),
  isIn('statistic/figure-1-row-1', 'figure/1'),
  quotedIn('quote/my-mother', 'passage/4'),
  quotedIn('quote/one-told', 'passage/6'),
  quotedIn('figure/1', 'passage/7'),
  quotedIn('statistic/figure-1-row-1', 'passage/8'),
  quotedIn('statistic/three-in-five', 'passage/6'),
  from('REFERS_TO')('passage/3', 'section/1-concerns', { text: 'see below' }),
  statedIn('finding/basics-fail', 'passage/3', anchor(3, 'the words', { order: 300, suffix: ' of line 3' })),
  statedIn('finding/saves-time', 'passage/3', anchor(3, 'words', { order: 304, prefix: 'the ' })),
  statedIn('concern/exclusion', 'passage/6', anchor(6, 'the words', { order: 600 })),
  statedIn('concern/exclusion', 'passage/3', anchor(3, 'of line', { order: 310 })),
  ...['older-people', 'rural-people', 'lonely'].map((slug) =>
    statedIn(`concern/${slug}`, 'passage/6', anchor(6, 'line', { order: 610 })),
  ),
  statedIn('recommendation/keep-choice', 'passage/3', anchor(3, 'line', { order: 320 })),
  statedIn('recommendation/mend-basics', 'passage/3', anchor(3, 'line 3', { order: 330 })),
  partOf('concern/rural-people', 'concern/exclusion', { role: 'PART', order: 1 }),
  partOf('concern/older-people', 'concern/exclusion', { role: 'EXAMPLE', order: 2 }),
  about('concern/exclusion', 'inclusion', { order: 0 }),
  about('concern/exclusion', 'access', { order: 1 }),
  about('recommendation/keep-choice', 'access', { order: 0 }),
  raisedBy('concern/exclusion', 'public', 6, {
    ...{ prevalence: 'MANY', qualifier: 'many', qualifierStart: 600, qualifierEnd: 604 },
    ...{ qualifierPassage: 'small/passage/6', strands: ['strand/website', 'strand/online-events'] },
    ...{ elicitation: 'UNPROMPTED', movement: 'ROSE', regions: ['region/london'] },
  }),
  raisedBy('concern/exclusion', 'public', 3, {
    emphasis: 'HIGHER',
    comparedWith: ['audience/staff', 'audience/leaders'],
  }),
  raisedBy('concern/exclusion', 'nurses', 6, {}),
  raisedBy('concern/exclusion', 'leaders', 6, { polarity: 'NOT' }),
  raisedBy('concern/lonely', 'staff', 6, { polarity: 'LESS', comparedWith: ['audience/public'] }),
  raisedBy('recommendation/keep-choice', 'staff', 3, { ...inferred }),
  judged('MITIGATES')('recommendation/keep-choice', 'concern/exclusion', 320, { ...linkAnchor(3, 'to manage this') }),
  judged('MITIGATES')('recommendation/keep-choice', 'concern/lonely', 620, inferred),
  judged('MITIGATES')('recommendation/mend-basics', 'finding/basics-fail', 300, inferred),
  evidences('quote/my-mother', 'concern/exclusion', 400, { stance: 'SUPPORTS' }),
  evidences('quote/my-mother', 'concern/older-people', 400, { stance: 'SUPPORTS', ...inferred }),
  evidences('quote/one-told', 'concern/exclusion', 650, { stance: 'QUALIFIES' }),
  evidences('statistic/figure-1-row-1', 'recommendation/keep-choice', 800, { stance: 'SUPPORTS' }),
  evidences('statistic/three-in-five', 'concern/exclusion', 660, { stance: 'OPPOSES', ...inferred }),
  evidences('passage/3', 'concern/exclusion', 300, { stance: 'SUPPORTS' }),
  judged('CONFLICTS_WITH')('finding/saves-time', 'concern/lonely', 620, { rationale: 'speed against touch' }),
  judged('LEADS_TO')('finding/basics-fail', 'concern/exclusion', 600, { ...linkAnchor(6, 'because') }),
  judged('SHIFTED_TO')('concern/lonely', 'finding/saves-time', 310, { audience: 'audience/public' }),
  spokenBy('quote/my-mother', 'staff', { order: 0 }),
  spokenBy('quote/my-mother', 'nurses', { order: 1 }),
  spokenBy('quote/one-told', 'public', { order: 0 }),
  heardIn('quote/my-mother', 'online-events'),
  heardIn('quote/one-told', 'website'),
  heardIn('statistic/figure-1-row-1', 'website'),
  from('FROM_REGION', 'small/', 'region/')('quote/my-mother', 'london'),
  answeredBy('statistic/figure-1-row-1', 'public', { order: 0 }),
  from('BROADER', 'audience/', 'audience/')('nurses', 'staff'),
  from('BROADER', 'audience/', 'audience/')('leaders', 'staff'),
  from('BROADER', 'theme/', 'theme/')('access', 'inclusion'),
];

const ids = new Set(nodes.map(({ id }) => id));

export const smallGraph: GraphRows = weighClaims(
  makeSearchable({
    nodes: [...nodes, ...makeLedgerNodes(smallLedger)],
    relationships: [...relationships, ...makeLedgerRelationships(smallLedger, (id) => ids.has(id))],
  }),
);
