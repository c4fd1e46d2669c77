import type { RaisedBy } from '../../domain/coding.ts';
import { ELICITATION_WORDS, MOVEMENT_WORDS, valuesIn } from '../qualifier-words.ts';
import { sentenceSpan, sentencesOf, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

export const elicitationCued: Rule = {
  name: 'elicitation-cued',
  definition:
    'How a view was elicited is read from words in its sentence or the one before, and such words in an attribution are coded.',
  check: (reading) =>
    examine('attributions', reading.report.raisedBy, (raised) => {
      const inAnchor = valuesIn(ELICITATION_WORDS, raised.anchor.exact);
      const near = valuesIn(ELICITATION_WORDS, nearby(raised, reading));
      if (raised.elicitation === null ? inAnchor.length === 0 : near.includes(raised.elicitation)) return [];
      const said = (raised.elicitation === null ? inAnchor : near).join(', ') || 'nothing of it';
      return [wrong(raised, `Elicitation is ${raised.elicitation ?? 'not coded'}; the words say ${said}.`)];
    }),
};

export const movementCued: Rule = {
  name: 'movement-cued',
  definition: 'That a view rose or fell is read from a word of change in its own attribution.',
  check: (reading) =>
    examine('attributions', reading.report.raisedBy, (raised) => {
      const said = valuesIn(MOVEMENT_WORDS, raised.anchor.exact);
      if (raised.movement === null) {
        const rises = /increased their level|views? (?:rose|grew|fell|eased)/u.test(raised.anchor.exact);
        return rises ? [wrong(raised, 'The words say that the view changed in strength; no movement is coded.')] : [];
      }
      if (said.includes(raised.movement)) return [];
      return [wrong(raised, `Movement is ${raised.movement}; the words say ${said.join(', ') || 'nothing of it'}.`)];
    }),
};

/** The attribution’s sentence and the one before it in the line. */
function nearby({ anchor }: RaisedBy, reading: Reading): string {
  const own = sentenceSpan(reading, anchor);
  const line = sentencesOf(reading, own)[0]?.line;
  const before = reading.source.sentences.findLast((sentence) => sentence.line === line && sentence.end <= own.start);
  return reading.source.points.slice(before?.start ?? own.start, own.end);
}

function wrong({ id, anchor }: RaisedBy, problem: string): Finding {
  return { subject: id, span: anchor, problem, remedy: 'Take the value from the words (manual, section 4), or none.' };
}
