/** The words of the published figures and what numbers of different strands can say. */
import type { StrandKind } from '../generated/graphql.ts';
import { plural } from './plural.ts';

export const charts = {
  title: 'The figures that the chapter prints',
  lead: 'Each bar leads to the number, and from there to the claims that it bears on. All figures in per cent have the same scale. Numbers of different strands stand side by side and are never pooled.',
  figure: (number: number): string => `Figure ${String(number)}`,
  asked: 'Asked:',
  heardIn: 'Heard in:',
  strandKinds: {
    SELF_SELECTED: 'anyone could answer: it says who answered, not how the country thinks',
    REPRESENTATIVE: 'a sample drawn to stand for the country',
    QUALITATIVE: 'conversations: what is thought and why, not how many think it',
    STAKEHOLDER: 'organisations and those who lead them',
  } satisfies Record<StrandKind, string>,
  noQuestion: 'The report prints no question.',
  noBase: 'The report prints no base.',
  answer: 'Answer',
  value: 'Value',
  bearsOn: 'Bears on',
  bearsOnCount: (count: number): string =>
    count === 0 ? 'Bears on no claim' : `Bears on ${plural(count, 'claim', 'claims')}`,
  table: 'The same as a table',
  elsewhere: 'Numbers in the text, in no figure',
  sideBySide: 'Several strands on one claim',
  sideBySideLead: 'Claims on which published numbers of more than one strand bear, strand by strand.',
  unknownStrand: 'The report does not say in which strand.',
};
