/** A report small enough to hold in mind: one recommendation answers one concern, which has two parts. */
import { buildReportGraph } from '../../../client/report/build-report-graph.ts';
import type { Answers, ClaimAnswer } from '../../../client/report/answers.ts';
import type { ReportGraph } from '../../../client/report/report-graph.ts';

const LINES = [
  ['TITLE', 'Chapter 5'],
  ['HEADING', '5.2 Concerns'],
  ['PARAGRAPH', 'The public feared exclusion. Staff were less worried.'],
  ['LIST_ITEM', '- some lack devices 🙂 at home'],
  ['LIST_ITEM', '- some lack confidence'],
  ['QUOTE', 'I have no phone.'],
  ['ATTRIBUTION', '(Public deliberative event participant, London)'],
  ['QUOTE', 'One participant recounted a lost letter.'],
  ['ATTRIBUTION', '(Community engagement, sex worker)'],
  ['FIGURE_TITLE', 'Figure 14: main concerns'],
  ['FIGURE_CAPTION', 'Shows answers to the question: ‘What concerns you?’'],
  ['TABLE_HEADER', '| Percentage | |'],
  ['TABLE_RULE', '|---|---|'],
  ['TABLE_ROW', '| Unequal access | 18% |'],
  ['BASE', 'Base: 63,048 people.'],
  ['PARAGRAPH', 'Keep telephones.'],
] as const;

let offset = 0;
const passages = LINES.map(([kind, text], index) => {
  const start = offset;
  offset += Array.from(text).length + 1;
  const section = index < 1 ? null : { id: 'r/section/5.2' };
  return { id: `r/passage/${String(index + 1)}`, kind, line: index + 1, start, end: offset - 1, text, section };
});

function anchor(line: number) {
  const passage = passages[line - 1];
  if (passage === undefined) throw new Error(`The small report has no line ${String(line)}.`);
  return { exact: passage.text, start: passage.start, end: passage.end, passage: { id: passage.id } };
}

type Raising = readonly [audience: string, polarity: 'RAISES' | 'LESS' | 'NOT'];
type Bearing = readonly [evidence: string, stance: 'SUPPORTS' | 'QUALIFIES' | 'OPPOSES'];
interface Draft {
  readonly kind: ClaimAnswer['claimKind'];
  readonly line: number;
  readonly label?: string;
  readonly parent?: string;
  readonly raisedBy?: readonly Raising[];
  readonly evidencedBy?: readonly Bearing[];
  readonly mitigates?: readonly string[];
  readonly shiftedTo?: readonly string[];
}

function draftShift(id: string, later: string): ClaimAnswer['shiftedTo']['edges'][number] {
  const [basis, rationale] = ['STATED', null] as const;
  return {
    id: `${id}--${later}`,
    basis,
    rationale,
    anchor: anchor(3),
    audience: { id: 'a/public' },
    node: { id: later },
  };
}

function draftClaim(id: string, draft: Draft): ClaimAnswer {
  return {
    id,
    label: draft.label ?? id,
    order: anchor(draft.line).start,
    strength: new Set((draft.raisedBy ?? []).filter(([, polarity]) => polarity === 'RAISES').map(([id]) => id)).size,
    claimKind: draft.kind,
    findingKind: draft.kind === 'FINDING' ? 'PROBLEM' : null,
    parent: draft.parent === undefined ? null : { id: draft.parent },
    partRole: draft.parent === undefined ? null : 'PART',
    themes: [],
    statedIn: [anchor(draft.line)],
    raisedBy: (draft.raisedBy ?? []).map(([audience, polarity], index) => ({
      id: `${id}--${audience}@${String(index)}`,
      polarity,
      prevalence: null,
      emphasis: null,
      comparedWith: [],
      qualifier: null,
      elicitation: null,
      movement: null,
      basis: 'STATED',
      rationale: null,
      strands: [],
      regions: [],
      anchor: anchor(draft.line),
      node: { id: audience },
    })),
    evidencedBy: (draft.evidencedBy ?? []).map(([evidence, stance]) => ({
      id: `${evidence}--${id}`,
      stance,
      basis: 'STATED',
      rationale: null,
      node: {
        __typename: evidence.startsWith('q') ? 'Quote' : evidence.startsWith('s') ? 'Statistic' : 'Passage',
        id: evidence,
      },
    })),
    mitigates: (draft.mitigates ?? []).map((claim) => ({
      id: `${id}--${claim}`,
      basis: 'INFERRED',
      rationale: 'It keeps a way in.',
      anchor: null,
      node: { id: claim },
    })),
    conflictsWith: { edges: [] },
    leadsTo: { edges: [] },
    shiftedTo: { edges: (draft.shiftedTo ?? []).map((later) => draftShift(id, later)) },
  };
}

const quote = (id: string, line: number, voice: 'FIRST_HAND' | 'RETOLD', speaker: string) => ({
  id,
  text: anchor(line).exact,
  attribution: anchor(line + 1).exact,
  voice,
  verification: { status: 'VERBATIM' as const },
  start: anchor(line).start,
  end: anchor(line).end,
  strand: { id: 'strand/deliberative-events' },
  region: null,
  passage: { id: `r/passage/${String(line)}` },
  spokenBy: { edges: [{ node: { id: speaker } }] },
});

const audience = (id: string, name: string, aliases: string[] = [], broader: string[] = []) => ({
  id,
  name,
  aliases,
  broader: broader.map((other) => ({ id: other })),
});

const SMALL_CLAIMS: Readonly<Record<string, Draft>> = {
  'r/hubs': {
    kind: 'RECOMMENDATION',
    line: 16,
    label: 'Keep telephones',
    mitigates: ['r/devices'],
    raisedBy: [['a/staff', 'RAISES']],
  },
  'r/alone': { kind: 'RECOMMENDATION', line: 16, label: 'Do something else' },
  'r/exclusion': {
    kind: 'CONCERN',
    line: 3,
    label: 'Digital exclusion',
    raisedBy: [
      ['a/public', 'RAISES'],
      ['a/staff', 'LESS'],
    ],
    evidencedBy: [['s/unequal', 'SUPPORTS']],
    shiftedTo: ['r/view'],
  },
  'r/devices': {
    kind: 'CONCERN',
    line: 4,
    label: 'Some lack devices',
    parent: 'r/exclusion',
    raisedBy: [['a/sex-workers', 'RAISES']],
    evidencedBy: [
      ['q/phone', 'SUPPORTS'],
      ['r/passage/3', 'SUPPORTS'],
    ],
  },
  'r/confidence': {
    kind: 'CONCERN',
    line: 5,
    label: 'Some lack confidence',
    parent: 'r/exclusion',
    raisedBy: [['a/public', 'NOT']],
    evidencedBy: [['q/letter', 'OPPOSES']],
  },
  'r/view': { kind: 'FINDING', line: 3, label: 'Support in principle', raisedBy: [['a/staff', 'RAISES']] },
};

export function makeAnswers(claims: Readonly<Record<string, Draft>> = SMALL_CLAIMS): Answers {
  return {
    head: {
      dataVersion: '0123456789abcdef',
      report: {
        id: 'r',
        slug: 'r',
        title: 'Chapter 5',
        publisher: 'A department',
        publishedOn: '2025-12-17',
        licence: 'Open Government Licence v3.0',
        licenceUrl: null,
        sourceUrl: null,
        sha256: 'd4',
        sections: [{ id: 'r/section/5.2', number: '5.2', title: 'Concerns', level: 1, path: ['Concerns'] }],
      },
      strands: [{ id: 'strand/deliberative-events', name: 'Deliberative events' }],
      figures: [
        {
          id: 'r/figure/14',
          number: 14,
          title: 'main concerns',
          question: 'What concerns you?',
          base: '63,048 people',
        },
      ],
    },
    claims: Object.entries(claims).map(([id, draft]) => draftClaim(id, draft)),
    audiences: [
      audience('a/nobody', 'Nobody here'),
      audience('a/public', 'Public', ['the public']),
      audience('a/sex-workers', 'Sex workers', ['sex worker'], ['a/public']),
      audience('a/staff', 'Staff', ['NHS staff']),
    ],
    quotes: [quote('q/phone', 6, 'FIRST_HAND', 'a/public'), quote('q/letter', 8, 'RETOLD', 'a/sex-workers')],
    statistics: [
      {
        id: 's/unequal',
        label: 'Unequal access',
        value: 18,
        unit: 'PERCENT',
        of: null,
        wording: '18%',
        question: 'What concerns you?',
        base: '63,048 people',
        baseCount: 63048,
        start: anchor(14).start,
        end: anchor(14).end,
        figure: { id: 'r/figure/14' },
        strand: null,
        audiences: [{ id: 'a/public' }],
        passage: { id: 'r/passage/14' },
      },
    ],
    passages: passages.map((passage) => ({ ...passage })),
  };
}

export const smallReport: ReportGraph = buildReportGraph(makeAnswers());
export type { Draft };
