/** The manual's tables of words (section 4): what each value of a scale is read from. */
import type { Elicitation, Emphasis, Movement, Polarity, Prevalence } from '../domain/enums.ts';
import { wholeWords } from './find-cues.ts';

type Table<Value extends string> = readonly (readonly [Value, RegExp])[];

/** How many: the word stands beside the audience. */
export const PREVALENCE_WORDS: Table<Prevalence> = [
  ['ALL', wholeWords('all', 'everyone', 'every', 'unanimous(?:ly)?', 'universally')],
  ['MOST', wholeWords('most', '(?:the |a large )?majority(?: of)?', 'overwhelmingly')],
  ['MANY', wholeWords('many', 'often', 'a lot of', 'widespread', 'tended to')],
  ['SOME', wholeWords('some', 'several', 'a range of', 'a number of', 'various')],
  ['MINORITY', wholeWords('a minority(?: of)?')],
  ['FEW', wholeWords('a few', 'few', 'smaller numbers of', 'a small number of', 'one or two')],
];

/** Words of number that stand by the verb. */
export const PREVALENCE_ADVERBS = wholeWords(
  'often',
  'overwhelmingly',
  'tended to',
  'widespread belief',
  'universally',
  'unanimously',
);

/** How strongly. */
export const EMPHASIS_WORDS: Table<Emphasis> = [
  [
    'HIGHER',
    wholeWords(
      'most (?:strongly|significant|sceptical|commonly|likely|important|concerned|worried|acute)',
      'main',
      'key',
      'strongest',
      'greatest',
      'dominant',
      'strong(?= theme)',
      'strongly',
      'major',
      'particularly(?: likely| strongly| acute| important)?',
      'especially',
      'in particular',
      '(?<!in )particular(?= concern|$)',
      'acute',
      'more likely(?! to [^.]* rather than)',
      'more open',
      'overriding',
      'strong',
      'most',
    ),
  ],
  ['LOWER', wholeWords('to a lesser extent', 'less commonly', 'less strongly', 'secondary', 'lesser')],
];

export const ELICITATION_WORDS: Table<Elicitation> = [
  ['UNPROMPTED', wholeWords('unprompted')],
  ['PROMPTED', wholeWords('when prompted', 'being prompted', 'when tested specifically', 'when asked')],
  ['INITIAL', wholeWords('initially', 'at first')],
  [
    'AFTER_DELIBERATION',
    wholeWords(
      'after considering',
      'over the course of the day',
      'reviewing the risks and benefits',
      'considered how',
      'came to the view',
    ),
  ],
];

export const MOVEMENT_WORDS: Table<Movement> = [
  ['ROSE', wholeWords('increased', 'increasing(?:ly)?', 'grew', 'rose', 'became more', 'strengthened')],
  ['FELL', wholeWords('decreased', 'declined', 'fell', 'eased', 'reduced', 'became less', 'weakened')],
];

/** The raising itself lessened or denied; RAISES has no words of its own. */
export const POLARITY_WORDS: Table<Exclude<Polarity, 'RAISES'>> = [
  [
    'LESS',
    wholeWords(
      'less of a concern',
      'less likely to (?:identify|raise|mention|say|emphasise|expect|want)',
      'not a prominent',
      'less (?:concerned|worried|open)',
      'fewer concerns',
    ),
  ],
  [
    'NOT',
    wholeWords(
      'not linked by',
      'did not (?:link|raise|mention|identify|see|say|share)',
      'was not (?:raised|shared|mentioned|identified)',
      'no mention',
    ),
  ],
];

/** The values whose words stand in a text. */
export function valuesIn<Value extends string>(table: Table<Value>, text: string): readonly Value[] {
  return table.filter(([, form]) => text.search(form) >= 0).map(([value]) => value);
}
