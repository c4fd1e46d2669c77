import type { Sentence } from '../read-source.ts';
import { findCues, type Cue } from '../find-cues.ts';
import { readSpeakers, type Speaker } from '../read-speakers.ts';
import { overlaps, type Reading } from '../reading.ts';
import { REPORTING } from '../reporting-words.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

export const speakersHeard: Rule = {
  name: 'speakers-heard',
  definition:
    'Whoever a reporting sentence names outside the words of a claim has an attribution anchored over that name.',
  check: (reading) =>
    examine('sentences', reading.source.sentences, (sentence) =>
      isMethod(sentence, reading) || findCues(REPORTING, sentence).length === 0
        ? []
        : readSpeakers(reading, sentence)
            .filter((speaker) => !isHeard(speaker, reading))
            .map((speaker) => unheard(sentence, speaker)),
    ),
};

export const echoesCoded: Rule = {
  name: 'echoes-coded',
  definition:
    'Whoever shares, reflects or raises what was said before (“this was shared by …”) has an attribution of a claim stated before.',
  check: (reading) =>
    examine('sentences', reading.source.sentences, (sentence) =>
      findCues(ECHO, sentence).flatMap((cue) => echoing(cue, sentence, reading)),
    ),
};

const ECHO =
  /\b(?:this|it)(?: \p{L}+)? was (?:\p{L}+ ){0,3}(?:shared|reflected|expressed|echoed|raised)(?: as a concern)?(?: \p{L}+){0,2} by\b/giu;

function isMethod(sentence: Sentence, { anchors }: Reading): boolean {
  return anchors.some(({ reason, ...span }) => reason === 'METHOD' && overlaps(span, sentence));
}

/** Words that stand for others need one attribution, names one of each audience. A number of people who answered is none. */
function isHeard(speaker: Speaker, { report, anchors }: Reading): boolean {
  const over = report.raisedBy.filter(({ anchor }) => overlaps(anchor, speaker));
  if (anchors.some(({ role, ...span }) => role === 'CONTEXT' && overlaps(span, speaker))) return true;
  if (speaker.audiences === null) return true;
  return speaker.audiences.every((audience) => over.some((one) => one.audience === audience));
}

function unheard({ id }: Sentence, { words, start, end }: Speaker): Finding {
  return {
    subject: id,
    span: { start, end },
    problem: `“${words}” are named in a sentence that reports, and no attribution to them stands over the name.`,
    remedy: 'Add raisedBy to what they say; where they are only spoken about, declare an exception that says so.',
  };
}

function echoing(cue: Cue, sentence: Sentence, reading: Reading): readonly Finding[] {
  return readSpeakers(reading, { start: cue.end, end: sentence.end })
    .filter(({ audiences }) => audiences !== null)
    .filter((speaker) => !isEcho(speaker, sentence, reading))
    .map(({ words, start, end }) => ({
      subject: sentence.id,
      span: { start, end },
      problem: `“${words}” share what was said before, and no claim stated before is attributed to them here.`,
      remedy: 'Add raisedBy to the claim of the sentence before, anchored here.',
    }));
}

function isEcho(speaker: Speaker, sentence: Sentence, { report, claims }: Reading): boolean {
  return report.raisedBy.some(
    ({ anchor, audience, claim }) =>
      overlaps(anchor, speaker) &&
      (speaker.audiences ?? []).includes(audience) &&
      claims.get(claim)?.statedIn.some(({ start }) => start < sentence.start),
  );
}
