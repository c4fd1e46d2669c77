/** Ways to damage a coding, each on one record. The same record and choice give the same damage. */
import type { Claim, CodedReport, RaisedBy } from '../../../server/domain/coding.ts';
import { EMPHASES, POLARITIES, PREVALENCES } from '../../../server/domain/enums.ts';
import type { Random } from './random.ts';

export interface Damage {
  /** What was done to what. */
  readonly what: string;
  readonly report: CodedReport;
  /** The source, where it is that which was damaged. */
  readonly source?: string;
}

/** How many records a kind can damage, and the damage of one of them. */
export interface Mutation {
  readonly kind: string;
  readonly count: (report: CodedReport) => number;
  readonly damage: (report: CodedReport, index: number, random: Random) => Damage;
}

type List = 'quotes' | 'statistics' | 'raisedBy' | 'claims' | 'leadsTo' | 'mitigates' | 'shiftedTo';

/** A mutation of the records of one list that pass a test. */
function each<K extends List>(
  kind: string,
  list: K,
  change: (record: CodedReport[K][number], report: CodedReport, random: Random) => CodedReport[K][number],
  suits: (record: CodedReport[K][number], report: CodedReport) => boolean = () => true,
): Mutation {
  const suitable = (report: CodedReport): readonly CodedReport[K][number][] =>
    (report[list] as readonly CodedReport[K][number][]).filter((record) => suits(record, report));
  return {
    kind,
    count: (report) => suitable(report).length,
    damage: (report, index, random) => {
      const record = suitable(report)[index];
      if (record === undefined) throw new RangeError(`${kind} has no record ${String(index)}.`);
      const changed = change(record, report, random);
      const records = (report[list] as readonly CodedReport[K][number][]).map((one) =>
        one === record ? changed : one,
      );
      return { what: `${record.id} → ${difference(record, changed)}`, report: { ...report, [list]: records } };
    },
  };
}

function difference(before: object, after: object): string {
  const changed = Object.entries(after).filter(([key, value]) => (before as Record<string, unknown>)[key] !== value);
  return changed
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')
    .slice(0, 200);
}

/** Another letter in place of one. */
function changeLetter(text: string, random: Random): string {
  const letters = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const at = random.pick(letters);
  const other = random.pick([...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => letter !== text[at]?.toLowerCase()));
  return text.slice(0, at) + other + text.slice(at + 1);
}

const others = <T>(values: readonly T[], value: T): readonly T[] => values.filter((other) => other !== value);

const quoteCharacter = each('a character of a quote', 'quotes', (quote, _, random) => ({
  ...quote,
  text: changeLetter(quote.text, random),
}));

const sourceCharacter: Mutation = {
  kind: 'a character of the source under a quote',
  count: ({ quotes }) => quotes.length,
  damage: (report, index, random) => {
    const quote = report.quotes[index];
    if (quote === undefined) throw new RangeError('No such quote.');
    const source = report.parsed.text.replace(quote.text, () => changeLetter(quote.text, random));
    return { what: quote.id, report, source };
  },
};

const swappedAttribution = each('a swapped attribution of a quote', 'quotes', (quote, { quotes }, random) => {
  const other = random.pick(quotes.filter(({ attribution }) => attribution !== quote.attribution));
  const { attribution, spokenBy, strand, region } = other;
  return { ...quote, attribution, spokenBy, strand, region };
});

const figureValue = each(
  'a figure value',
  'statistics',
  (statistic, _, random) => ({ ...statistic, value: statistic.value + random.pick([-2, -1, 1, 10]) }),
  ({ figure }) => figure !== null,
);

const proseValue = each(
  'a value of the prose',
  'statistics',
  (statistic, _, random) => ({ ...statistic, value: statistic.value + random.pick([-2, -1, 1, 10]) }),
  ({ figure }) => figure === null,
);

const droppedClaim: Mutation = {
  kind: 'a dropped claim',
  count: ({ claims }) => claims.length,
  damage: (report, index) => {
    const claim = report.claims[index];
    if (claim === undefined) throw new RangeError('No such claim.');
    return { what: claim.id, report: withoutClaim(report, claim.id) };
  },
};

/** With everything that refers to it. */
function withoutClaim(report: CodedReport, id: CodedReport['claims'][number]['id']): CodedReport {
  return {
    ...report,
    claims: report.claims
      .filter((claim) => claim.id !== id)
      .map((claim) => (claim.partOf?.claim === id ? { ...claim, partOf: null } : claim)),
    raisedBy: report.raisedBy.filter(({ claim }) => claim !== id),
    mitigates: report.mitigates.filter(({ recommendation, claim }) => recommendation !== id && claim !== id),
    evidences: report.evidences.filter(({ claim }) => claim !== id),
    conflictsWith: report.conflictsWith.filter(({ claim, other }) => claim !== id && other !== id),
    leadsTo: report.leadsTo.filter(({ claim, consequence }) => claim !== id && consequence !== id),
    shiftedTo: report.shiftedTo.filter(({ claim, later }) => claim !== id && later !== id),
  };
}

const droppedRaisedBy: Mutation = {
  kind: 'a dropped RAISED_BY',
  count: ({ raisedBy }) => raisedBy.length,
  damage: (report, index) => ({
    what: report.raisedBy[index]?.id ?? '',
    report: { ...report, raisedBy: report.raisedBy.filter((_, at) => at !== index) },
  }),
};

const flippedPolarity = each('a flipped polarity', 'raisedBy', (raised, _, random) => ({
  ...raised,
  polarity: random.pick(others(POLARITIES, raised.polarity)),
}));

const changedPrevalence = each(
  'a changed prevalence',
  'raisedBy',
  (raised, _, random) => ({ ...raised, prevalence: random.pick([...others(PREVALENCES, raised.prevalence), null]) }),
  ({ prevalence }) => prevalence !== null,
);

const changedEmphasis = each(
  'a changed emphasis',
  'raisedBy',
  (raised, _, random) => {
    const emphasis = random.pick([...others(EMPHASES, raised.emphasis), null]);
    return emphasis === null && raised.prevalence === null
      ? { ...raised, emphasis, qualifier: null, comparedWith: [] }
      : { ...raised, emphasis };
  },
  ({ emphasis }) => emphasis !== null,
);

const addedEmphasis = each(
  'an invented prevalence or emphasis',
  'raisedBy',
  (raised, _, random) =>
    random.below(2) === 0
      ? { ...raised, emphasis: random.pick(EMPHASES) }
      : { ...raised, prevalence: random.pick(PREVALENCES) },
  ({ emphasis, prevalence }) => emphasis === null && prevalence === null,
);

const swappedAudience = each('a swapped audience', 'raisedBy', (raised, report, random) => {
  const used = [...new Set(report.raisedBy.map(({ audience }) => audience))];
  return { ...raised, audience: random.pick(others(used, raised.audience)) };
});

const movedAttribution = each('a moved anchor of an attribution', 'raisedBy', (raised, report, random) => {
  const { anchor } = random.pick(report.raisedBy.filter((other) => other.anchor.passage !== raised.anchor.passage));
  return { ...raised, anchor, qualifier: null, prevalence: null, emphasis: null };
});

const movedStatement = each('a moved anchor of a statement', 'claims', (claim, report, random) => {
  const own = new Set(claim.statedIn.map(({ passage }) => passage));
  const other = random.pick(report.claims.filter(({ statedIn }) => statedIn.every(({ passage }) => !own.has(passage))));
  const at = random.below(claim.statedIn.length);
  return {
    ...claim,
    statedIn: claim.statedIn.map((anchor, index) => (index === at ? random.pick(other.statedIn) : anchor)),
  };
});

const droppedStrand = each(
  'a dropped strand',
  'raisedBy',
  (raised, _, random) => ({ ...raised, strands: others(raised.strands, random.pick(raised.strands)) }),
  ({ strands }) => strands.length > 0,
);

const inventedStrand = each('an invented strand', 'raisedBy', (raised: RaisedBy, { vocabularies }, random) => ({
  ...raised,
  strands: [
    ...raised.strands,
    random.pick(vocabularies.strands.map(({ id }) => id).filter((id) => !raised.strands.includes(id))),
  ],
}));

const turnedCause = each(
  'a turned LEADS_TO',
  'leadsTo',
  (link) => ({ ...link, claim: link.consequence, consequence: link.claim }),
  ({ anchor }) => anchor !== null,
);

const turnedShift = each('a turned SHIFTED_TO', 'shiftedTo', (link) => ({
  ...link,
  claim: link.later,
  later: link.claim,
}));

const turnedMitigates = each('a turned MITIGATES', 'mitigates', (link) => ({
  ...link,
  recommendation: link.claim,
  claim: link.recommendation,
}));

const KINDS = ['concern', 'recommendation', 'PROBLEM', 'BENEFIT', 'TENSION'] as const;

const changedKind = each('a changed kind of claim', 'claims', (claim, _, random): Claim => {
  const own = claim.kind === 'finding' ? claim.findingKind : claim.kind;
  const kind = random.pick(KINDS.filter((other) => other !== own));
  const { id, label, statedIn, themes, partOf } = claim;
  const rest = { id, label, statedIn, themes, partOf };
  return kind === 'concern' || kind === 'recommendation'
    ? { ...rest, kind }
    : { ...rest, kind: 'finding', findingKind: kind };
});

export const MUTATIONS: readonly Mutation[] = [
  ...[quoteCharacter, sourceCharacter, swappedAttribution, figureValue, proseValue],
  ...[droppedClaim, droppedRaisedBy, flippedPolarity, changedPrevalence, changedEmphasis, addedEmphasis],
  ...[swappedAudience, movedAttribution, movedStatement, droppedStrand, inventedStrand],
  ...[turnedCause, turnedShift, turnedMitigates, changedKind],
];
