import type { RaisedBy } from '../../domain/coding.ts';
import { withoutReport } from '../../domain/ids.ts';
import { findCues, type Cue } from '../find-cues.ts';
import { POLARITY_WORDS } from '../qualifier-words.ts';
import { isSpokenAbout, namesIn, type Speaker } from '../read-speakers.ts';
import type { Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

export const polarityCued: Rule = {
  name: 'polarity-cued',
  definition:
    'LESS and NOT stand on words that lessen or deny the raising, beside their audience; where such words stand beside an audience, it does not RAISE.',
  check: (reading) =>
    examine('attributions', reading.report.raisedBy, (raised) => {
      const said = polarityOf(raised, reading);
      return said === raised.polarity ? [] : [wrong(raised, said)];
    }),
};

/** The polarity that the words of an attribution give to its audience. */
function polarityOf(raised: RaisedBy, reading: Reading): RaisedBy['polarity'] {
  const names = namesIn(reading, raised.anchor);
  const hit = POLARITY_WORDS.find(([, form]) =>
    cuesIn(form, raised, reading).some((cue) => isOwn(speakerOf(cue, names), raised)),
  );
  return hit?.[0] ?? 'RAISES';
}

function cuesIn(form: RegExp, { anchor }: RaisedBy, reading: Reading): readonly Cue[] {
  const text = reading.source.points.slice(anchor.start, anchor.end);
  return findCues(form, { text, start: anchor.start }).filter((cue) => !isSpokenAbout(reading, cue));
}

/** Words that end in a preposition lessen for whom they name next, others for whom was named last. */
function speakerOf(cue: Cue, names: readonly Speaker[]): Speaker | undefined {
  const after = names.find(({ start }) => start >= cue.end);
  const before = names.findLast(({ end }) => end <= cue.start);
  return /(?:concern|prominent|by)$/u.test(cue.words) ? (after ?? before) : (before ?? after);
}

function isOwn(speaker: Speaker | undefined, { audience }: RaisedBy): boolean {
  return speaker === undefined || speaker.audiences === null || speaker.audiences.includes(audience);
}

function wrong({ id, anchor, polarity, audience }: RaisedBy, said: RaisedBy['polarity']): Finding {
  return {
    subject: id,
    span: anchor,
    problem: `${withoutReport(audience)} is coded ${polarity}; the words say ${said}.`,
    remedy: 'Read the anchor aloud with the label: code what it says of this audience.',
  };
}
