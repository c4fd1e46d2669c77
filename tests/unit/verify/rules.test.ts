/** Each rule, broken once by hand on the chapter’s own coding: a rule that nothing turns red proves nothing. */
import { beforeAll, describe, expect, it } from 'vitest';
import { codeReport } from '../../../server/code/code-report.ts';
import type { Anchor, CodedReport, RaisedBy } from '../../../server/domain/coding.ts';
import { makeReading } from '../../../server/verify/reading.ts';
import { RULES } from '../../../server/verify/rules.ts';

interface Broken {
  readonly report: CodedReport;
  readonly source?: string;
}
type Break = (report: CodedReport) => Broken;

let report: CodedReport;

beforeAll(async () => {
  const coded = await codeReport('data/reports/change-nhs-chapter-5', 'data/vocabularies');
  if (!coded.ok) throw new Error('The coding has faults: npm run verify lists them.');
  report = coded.value;
});

/** One attribution changed: the first whose line, audience and words are these. */
function raisedBy(line: number, audience: string, words: string, change: Partial<RaisedBy>): Break {
  return (whole) => {
    const isMeant = ({ anchor, audience: who }: RaisedBy): boolean =>
      anchor.passage.endsWith(`/passage/${String(line)}`) &&
      who.endsWith(`/${audience}`) &&
      anchor.exact.includes(words);
    const meant = whole.raisedBy.find(isMeant);
    if (meant === undefined) throw new Error(`No attribution of line ${String(line)} to ${audience} has “${words}”.`);
    return {
      report: { ...whole, raisedBy: whole.raisedBy.map((one) => (one === meant ? { ...one, ...change } : one)) },
    };
  };
}

/** Attributions of a line taken out. */
function silence(line: number, audience = ''): Break {
  return (whole) => ({
    report: {
      ...whole,
      raisedBy: whole.raisedBy.filter(
        (one) => !(one.anchor.passage.endsWith(`/passage/${String(line)}`) && one.audience.endsWith(audience)),
      ),
    },
  });
}

/** Whatever is anchored in a line taken out. */
function unanchor(line: number): Break {
  const isElsewhere = (anchor: Anchor | null): boolean => anchor?.passage.endsWith(`/passage/${String(line)}`) !== true;
  return (whole) => ({
    report: {
      ...whole,
      claims: whole.claims.map((claim) => ({ ...claim, statedIn: claim.statedIn.filter(isElsewhere) })),
      raisedBy: whole.raisedBy.filter(({ anchor, qualifier }) => isElsewhere(anchor) && isElsewhere(qualifier)),
      leadsTo: whole.leadsTo.filter(({ anchor }) => isElsewhere(anchor)),
      mitigates: whole.mitigates.filter(({ anchor }) => isElsewhere(anchor)),
      restatements: whole.restatements.filter(({ anchor }) => isElsewhere(anchor)),
      context: whole.context.filter(({ anchor }) => isElsewhere(anchor)),
    },
  });
}

/** The first record of a list that suits, changed. */
function first<K extends 'claims' | 'quotes' | 'statistics' | 'leadsTo' | 'mitigates' | 'evidences'>(
  list: K,
  suits: (record: CodedReport[K][number]) => boolean,
  change: (record: CodedReport[K][number], whole: CodedReport) => CodedReport[K][number],
): Break {
  return (whole) => {
    const records: readonly CodedReport[K][number][] = whole[list];
    const meant = records.find(suits);
    if (meant === undefined) throw new Error(`No record of ${list} suits.`);
    return { report: { ...whole, [list]: records.map((one) => (one === meant ? change(one, whole) : one)) } };
  };
}

const any = (): boolean => true;
const strand = (slug: string): RaisedBy['strands'][number] => `strand/${slug}` as RaisedBy['strands'][number];
const audience = (slug: string): RaisedBy['audience'] => `audience/${slug}` as RaisedBy['audience'];

const BREAKS: Readonly<Record<string, Break>> = {
  'source-unchanged': (whole) => ({ report: whole, source: whole.parsed.text.replace('digital', 'Digital') }),
  'round-trip': (whole) => ({ report: whole, source: whole.parsed.text.replace('digital', 'Digital') }),
  'quotes-exact': first('quotes', any, (quote) => ({ ...quote, text: quote.text.replace('a', 'b') })),
  'anchors-exact': first('claims', any, (claim) => ({
    ...claim,
    statedIn: claim.statedIn.map((anchor) => ({ ...anchor, start: anchor.start + 1 })),
  })),
  'attributions-exact': first('quotes', any, (quote) => ({ ...quote, spokenBy: [audience('sex-workers')] })),
  'figures-exact': first(
    'statistics',
    ({ figure }) => figure !== null,
    (one) => ({ ...one, value: one.value + 1 }),
  ),
  'statistics-printed': first(
    'statistics',
    ({ figure }) => figure === null,
    (one) => ({ ...one, value: one.value + 1 }),
  ),
  'numbers-reconciled': (whole) => ({ report: { ...whole, restatements: [] } }),
  'sentences-covered': unanchor(255),
  'reports-attributed': silence(59),
  'audiences-named': raisedBy(59, 'health-system-leaders', 'hoped', { audience: audience('partner-organisations') }),
  'speakers-coded': silence(89, '/partner-organisations'),
  'speakers-heard': silence(101, '/children-and-young-people'),
  'echoes-coded': silence(175, '/staff'),
  'claims-attributed': silence(73),
  'claims-raised': silence(276),
  'items-attributed': silence(86, '/staff'),
  'coreference-whole': raisedBy(184, 'sex-workers', 'These audiences', { audience: audience('public') }),
  'polarity-cued': raisedBy(194, 'children-and-young-people', 'less of a concern', { polarity: 'RAISES' }),
  'prevalence-cued': raisedBy(142, 'staff', 'Most of the staff', { prevalence: 'MINORITY' }),
  'emphasis-cued': raisedBy(206, 'seldom-heard-groups', 'particularly likely', { emphasis: null, qualifier: null }),
  'compared-named': raisedBy(9, 'staff', 'more open', { comparedWith: [audience('sex-workers')] }),
  'qualifier-beside': raisedBy(142, 'staff', 'Most of the staff', { prevalence: null }),
  'elicitation-cued': raisedBy(98, 'public', 'After being prompted', { elicitation: null }),
  'movement-cued': raisedBy(193, 'public', 'reviewing', { movement: 'FELL' }),
  'strands-named': raisedBy(62, 'staff', 'to a lesser extent', { strands: [strand('online-events')] }),
  'regions-named': raisedBy(165, 'public', 'South West', { regions: [] }),
  'links-cued': first(
    'leadsTo',
    ({ anchor }) => anchor !== null,
    (link, { claims }) => {
      const anchor = claims[0]?.statedIn[0] ?? null;
      return { ...link, anchor: anchor === null ? null : { ...anchor, exact: 'the NHS' } };
    },
  ),
  'links-directed': first(
    'leadsTo',
    ({ anchor }) => anchor?.exact === 'would lead to',
    (link) => ({
      ...link,
      claim: link.consequence,
      consequence: link.claim,
    }),
  ),
  'links-typed': first('mitigates', any, (link) => ({
    ...link,
    claim: link.recommendation,
    recommendation: link.claim,
  })),
  'kinds-cued': first(
    'claims',
    ({ id }) => id.endsWith('/staff-need-skills'),
    (claim) => ({
      ...claim,
      kind: 'finding' as const,
      findingKind: 'TENSION' as const,
    }),
  ),
  'labels-formed': first(
    'claims',
    ({ kind }) => kind === 'concern',
    (claim) => ({ ...claim, label: 'The NHS is losing its human touch' }),
  ),
  'items-coded': unanchor(255),
  'parts-counted': first(
    'claims',
    ({ partOf }) => partOf?.ordinal === 1,
    (claim) => ({ ...claim, partOf: null }),
  ),
  'voices-cued': first(
    'quotes',
    ({ voice }) => voice === 'RETOLD',
    (quote) => ({ ...quote, voice: 'FIRST_HAND' }),
  ),
  'rationales-speak': first(
    'evidences',
    ({ basis }) => basis === 'INFERRED',
    (one) => ({ ...one, rationale: 'Plainly.' }),
  ),
  'words-left': unanchor(276),
  'reports-stated': unanchor(59),
  'divisions-coded': first(
    'claims',
    (claim) => claim.kind === 'finding' && claim.findingKind === 'TENSION',
    (claim) => ({ ...claim, kind: 'finding' as const, findingKind: 'VIEW' as const }),
  ),
  'statements-belong': first('claims', any, (claim) => ({
    ...claim,
    label: 'Zebras graze',
    statedIn: claim.statedIn.slice(0, 1),
  })),
  'attributions-belong': (whole) => raisedBy(59, 'staff', 'hoped', anchorOf(whole, 305))(whole),
};

function anchorOf({ raisedBy: all }: CodedReport, line: number): Pick<RaisedBy, 'anchor' | 'qualifier'> {
  const other = all.find(({ anchor }) => anchor.passage.endsWith(`/passage/${String(line)}`));
  if (other === undefined) throw new Error(`No attribution stands in line ${String(line)}.`);
  return { anchor: other.anchor, qualifier: null };
}

describe('a rule of verification', () => {
  it.each(RULES.map((rule) => [rule.name, rule] as const))(
    '%s turns red when the coding is broken for it',
    (name, rule) => {
      const known = new Set(
        rule.check(makeReading(report, report.parsed.text)).findings.map((one) => JSON.stringify(one)),
      );

      const broken = BREAKS[name]?.(report);

      expect(broken, `BREAKS has nothing for ${name}`).toBeDefined();
      const reading = makeReading(broken?.report ?? report, broken?.source ?? report.parsed.text);
      const anew = rule.check(reading).findings.filter((one) => !known.has(JSON.stringify(one)));
      expect(anew.length).toBeGreaterThan(0);
      for (const { problem, remedy } of anew) expect([problem, remedy].every((text) => text.endsWith('.'))).toBe(true);
    },
  );
});
