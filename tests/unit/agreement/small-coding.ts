import type {
  Anchor,
  Claim,
  CodedReport,
  Evidences,
  Mitigates,
  Quote,
  RaisedBy,
} from '../../../server/domain/coding.ts';
import { asId } from '../../../server/domain/ids.ts';
import type { Passage } from '../../../server/domain/report.ts';

const LINE = 100;
const LINES = 10;

/** Ten passages of 100 code points and one separator: line 2 begins at offset 101. */
const passages: readonly Passage[] = Array.from({ length: LINES }, (_, index) => ({
  ...{ id: asId<Passage['id']>(`r/passage/${String(index + 1)}`), kind: 'PARAGRAPH' as const, line: index + 1 },
  ...{ start: index * (LINE + 1), end: index * (LINE + 1) + LINE, text: 'x'.repeat(LINE) },
  ...{ section: null, introducedBy: null, ideas: null },
}));

/** A place in the small report: which line, and from and to which character of it. */
export type Where = readonly [line: number, from: number, to: number];

export function anchorAt([line, from, to]: Where): Anchor {
  const { id, start } = passages[line - 1] ?? { id: asId<Passage['id']>('none'), start: 0 };
  return {
    start: start + from,
    end: start + to,
    exact: 'x'.repeat(to - from),
    prefix: null,
    suffix: null,
    passage: id,
  };
}

/** `concern/x` stated at these places; `finding/x` is a VIEW unless told. */
export function claimAt(reference: string, places: readonly Where[], extra: Partial<Claim> = {}): Claim {
  const kind = reference.slice(0, reference.indexOf('/'));
  const own = kind === 'finding' ? { kind, findingKind: 'VIEW' } : { kind };
  const common = { id: `r/${reference}`, label: reference, statedIn: places.map(anchorAt), themes: [], partOf: null };
  return { ...common, ...own, ...extra } as unknown as Claim;
}

export function raisedAt(claim: string, audience: string, where: Where, extra: Partial<RaisedBy> = {}): RaisedBy {
  const anchor = anchorAt(where);
  return {
    id: asId(`r/raised-by/${claim.replace('/', '.')}--${audience}@${String(anchor.start)}`),
    ...{ claim: asId(`r/${claim}`), audience: asId(`audience/${audience}`), anchor, polarity: 'RAISES' },
    ...{ prevalence: null, emphasis: null, comparedWith: [], qualifier: null, elicitation: null, movement: null },
    ...{ strands: [], regions: [], basis: 'STATED', rationale: null, ...extra },
  };
}

export function mitigatesOf(recommendation: string, claim: string, extra: Partial<Mitigates> = {}): Mitigates {
  return {
    id: asId(`r/mitigates/${recommendation.replace('recommendation/', '')}--${claim.replace('/', '.')}`),
    ...{ recommendation: asId(`r/${recommendation}`), claim: asId(`r/${claim}`), anchor: null },
    ...{ basis: 'INFERRED', rationale: 'so', ...extra },
  };
}

export function evidencesOf(quote: string, claim: string, extra: Partial<Evidences> = {}): Evidences {
  return {
    id: asId(`r/evidences/${quote.replace('/', '.')}--${claim.replace('/', '.')}`),
    ...{
      evidence: asId(`r/${quote}`),
      claim: asId(`r/${claim}`),
      stance: 'SUPPORTS',
      basis: 'STATED',
      rationale: null,
    },
    ...extra,
  };
}

export function quoteAt(reference: string, where: Where, voice: Quote['voice'] = 'FIRST_HAND'): Quote {
  const { start, end, passage } = anchorAt(where);
  return {
    ...{ id: asId(`r/${reference}`), text: 'x', attribution: '(Public)', voice, verification: 'VERBATIM', passage },
    ...{ spokenBy: [], strand: asId('strand/s'), region: null, span: { start, end } },
  };
}

/** A coding of the small report that holds only what it is given. */
export function codingOf(parts: Partial<CodedReport>): CodedReport {
  const manifest = { slug: 'r', title: 'Small report' };
  return {
    ...{ parsed: { manifest, passages }, vocabularies: {}, coder: { id: 'a', kind: 'MODEL', name: 'A' } },
    ...{ claims: [], quotes: [], figures: [], statistics: [], raisedBy: [], mitigates: [], evidences: [] },
    ...{ conflictsWith: [], leadsTo: [], shiftedTo: [], restatements: [], context: [], crossReferences: [] },
    ...parts,
  } as unknown as CodedReport;
}
