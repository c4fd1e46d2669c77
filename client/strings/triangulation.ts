/** What a claim rests on, in the words of the published definition. */
import type { StrandKind } from '../generated/graphql.ts';
import { plural } from './plural.ts';

export const triangulation = {
  title: 'What it rests on',
  waiting: 'Counting what stands behind it',
  summary: (audiences: number, strands: number, words: number, against: number): string =>
    [
      audiences === 0
        ? 'The report names nobody as raising it'
        : `Raised by ${plural(audiences, 'audience', 'audiences')}`,
      strands === 0 ? 'no strand is named' : `heard in ${plural(strands, 'strand', 'strands')}`,
      words === 0
        ? 'no quote or number bears it out'
        : `borne out by ${plural(words, 'quote or number', 'quotes and numbers')}`,
      against === 0
        ? 'nothing in the report speaks against it.'
        : `${plural(against, 'place speaks', 'places speak')} against it.`,
    ].join('; '),
  withParts: (parts: number): string => `Counted with its ${plural(parts, 'part', 'parts')}.`,
  statedOnly: 'Only what the report states is counted.',
  audiences: 'Audiences that raise it',
  public: 'Places that name the public',
  staff: 'Places that name staff',
  others: 'Places that name others',
  strands: 'Strands it was heard in',
  ofNoStrand: 'Places that name no strand',
  quotes: 'Quotes that bear it out',
  statistics: 'Numbers that bear it out',
  passages: 'Cases that the report gives',
  qualifying: 'Of these, only within limits',
  basisTitle: 'Stated and inferred',
  stated: 'Stated by the report',
  inferred: 'Inferred by the coder',
  against: 'What speaks against it',
  less: 'Raise it less',
  not: 'Did not raise it',
  opposes: 'Words or numbers against it',
  conflicts: 'At odds with',
  none: 'none',
  ofStrand: (attributions: number, quotes: number, statistics: number): string =>
    [
      plural(attributions, 'place', 'places'),
      plural(quotes, 'quote', 'quotes'),
      plural(statistics, 'number', 'numbers'),
    ].join(', '),
  strandKinds: {
    SELF_SELECTED: 'anyone could answer',
    REPRESENTATIVE: 'a sample drawn to stand for the country',
    QUALITATIVE: 'conversations',
    STAKEHOLDER: 'organisations and leaders',
  } satisfies Record<StrandKind, string>,
  how: 'How this is counted',
  definition: (version: string): string[] => [
    `By a published definition, version ${version}, which anybody can count again; it is informed by GRADE-CERQual. It is no score: nothing is weighed, and how far to trust a claim is for a person to judge.`,
    'Audiences raise a claim where the report’s words say so; an audience and a narrower one within it are two. Two places that name the same people are no more people than one. Strands are told apart and never pooled.',
    'Quotes, numbers and cases bear it out where they support or qualify it. That many were printed does not make a view common. What speaks against it is counted nowhere else.',
  ],
};
