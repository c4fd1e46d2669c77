/** The words of Compare's gaps. */
import type { GAPS } from '../address/compare-fields.ts';

type Gap = (typeof GAPS)[number];

export const gaps = {
  title: 'What is missing, and what would close it',
  lead: 'A gap says that nobody coded a link, not that there is nothing. What the report states and what a coder inferred give two answers.',
  caption: 'Gaps by kind',
  kind: 'Gap',
  stated: 'By what is stated alone',
  withInferred: 'With what is inferred',
  of: (lookedAt: number): string => `of ${String(lookedAt)}`,
  names: {
    unanswered_concern: 'Concerns that nobody answers',
    unanswered_problem: 'Problems that nobody answers',
    unevidenced_recommendation: 'Recommendations without quotes or numbers',
    single_audience: 'Claims of one audience alone',
    single_strand: 'Claims heard in one strand alone',
    unused_quote: 'Quotes that bear on no claim',
    silent_audience: 'Audiences heard, but said to raise nothing',
    answered_by_others: 'Concerns that only others answer',
  } satisfies Record<Gap, string>,
  meanings: {
    unanswered_concern: 'No recommendation answers the concern, nor any of its parts.',
    unanswered_problem: 'No recommendation answers the problem, nor any of its parts.',
    unevidenced_recommendation:
      'No quote and no published number supports or qualifies the recommendation, nor any of its parts.',
    single_audience:
      'Exactly one audience stands behind it: of those that raise it, and those whose quotes or numbers support or qualify it.',
    single_strand:
      'Exactly one strand stands behind it. Where the words name no strand it may be of any, and is not counted here.',
    unused_quote: 'The quote is coded as supporting, qualifying or opposing nothing.',
    silent_audience: 'The audience is heard in the report, yet no words say that it raises anything.',
    answered_by_others:
      'A concern of staff or of seldom-heard groups that is answered, but by no recommendation of their own.',
  } satisfies Record<Gap, string>,
  toClose: 'Would be closed by:',
  raisedBy: 'Raised by',
  theOne: 'The one audience behind it',
  theStrand: 'The one strand',
  notTheirs: 'Concern of',
  saidBy: 'Said by',
  answeredBy: 'Answered only by',
  headlineAnswered: 'What it is part of is answered by these; they may answer it too, but no link says so:',
  closedByParts: 'Headlines that only a part keeps from being a gap',
  through: 'through its part',
  let: (shown: number, all: number): string => `The filters let through ${String(shown)} of these ${String(all)}.`,
  noGaps: 'There is none.',
};
