import type { RaisedBy } from '../../domain/coding.ts';
import { withoutReport } from '../../domain/ids.ts';
import { namesIn } from '../read-speakers.ts';
import { contains, sentenceSpan, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';
import { audiencesBefore } from '../stand-for.ts';

export const qualifierBeside: Rule = {
  name: 'qualifier-beside',
  definition: 'A qualifier stands in a sentence of its attribution, and serves a prevalence or an emphasis.',
  check: (reading) =>
    examine(
      'qualifiers',
      reading.report.raisedBy.filter(({ qualifier }) => qualifier !== null),
      (raised) => checkQualifier(raised, reading),
    ),
};

export const comparedNamed: Rule = {
  name: 'compared-named',
  definition:
    'Whoever an audience is compared with is named in the attribution’s sentence or before it in the passage; whoever follows “than” is compared with.',
  check: (reading) =>
    examine('attributions', reading.report.raisedBy, (raised) => [
      ...unnamed(raised, reading),
      ...missed(raised, reading),
    ]),
};

function checkQualifier(
  { id, anchor, qualifier, prevalence, emphasis, polarity }: RaisedBy,
  reading: Reading,
): readonly Finding[] {
  if (qualifier === null) return [];
  const at = { subject: id, span: qualifier };
  if (!contains(sentenceSpan(reading, anchor), qualifier))
    return [
      { ...at, problem: 'The qualifier stands in another sentence.', remedy: 'Anchor it beside the attribution.' },
    ];
  if (prevalence !== null || emphasis !== null || polarity !== 'RAISES') return [];
  return [
    { ...at, problem: 'The qualifier says nothing that is coded.', remedy: 'Code prevalence or emphasis by it.' },
  ];
}

function unnamed(raised: RaisedBy, reading: Reading): readonly Finding[] {
  const named = [
    ...namesIn(reading, sentenceSpan(reading, raised.anchor)).flatMap(({ audiences }) => audiences ?? []),
    ...audiencesBefore(reading, raised.anchor),
  ];
  return raised.comparedWith
    .filter((audience) => !named.includes(audience))
    .map((audience) => ({
      subject: raised.id,
      span: raised.anchor,
      problem: `It is compared with ${withoutReport(audience)}, who are named neither here nor before in the passage.`,
      remedy: 'Compare with whom the words set beside the audience.',
    }));
}

/** “… more open than the public”. */
function missed(raised: RaisedBy, reading: Reading): readonly Finding[] {
  const { source } = reading;
  if (raised.emphasis === null) return [];
  return namesIn(reading, raised.anchor)
    .filter(({ start }) => /than (?:those raised by )?$/u.test(source.points.slice(Math.max(0, start - 24), start)))
    .filter(({ audiences }) => audiences?.some((one) => one !== raised.audience && !raised.comparedWith.includes(one)))
    .map(({ words, start, end }) => ({
      subject: raised.id,
      span: { start, end },
      problem: `The words compare with “${words}”, and comparedWith does not.`,
      remedy: 'Add them to comparedWith.',
    }));
}
