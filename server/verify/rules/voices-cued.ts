import { wholeWords } from '../find-cues.ts';
import { examine, type Rule } from '../rule.ts';

/** The report’s writer tells it: somebody in the third person, with a verb of telling in the past. */
const RETELLING = wholeWords(
  '(?:one|a|another) (?:participant|member|person) (?:recounted|described|told|said|explained|shared|recalled)',
);

export const voicesCued: Rule = {
  name: 'voices-cued',
  definition: 'A quote is RETOLD where the report’s writer tells it in the third person, and nowhere else.',
  check: ({ report }) =>
    examine('quotes', report.quotes, ({ id, text, voice, span }) => {
      const said = text.search(RETELLING) >= 0 ? 'RETOLD' : 'FIRST_HAND';
      if (said === voice) return [];
      const problem = `The voice is ${voice}; the words are ${said}.`;
      return [{ subject: id, span, problem, remedy: 'RETOLD only what the report’s writer tells of somebody.' }];
    }),
};
