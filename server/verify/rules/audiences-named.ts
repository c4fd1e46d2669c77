import type { RaisedBy } from '../../domain/coding.ts';
import { asId, withoutReport, type AudienceId, type ClaimId } from '../../domain/ids.ts';
import { namesIn, readSpeakers, type Speaker } from '../read-speakers.ts';
import { groupBy, isSameSpan, overlaps, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';
import { audiencesAfter, audiencesBefore } from '../stand-for.ts';

export const audiencesNamed: Rule = {
  name: 'audiences-named',
  definition: 'The anchor of every attribution names its audience, or holds a word that stands for it.',
  check: (reading) =>
    examine('attributions', reading.report.raisedBy, (raised) => {
      const allowed = audiencesOf(raised, reading);
      if (allowed.includes(raised.audience)) return [];
      const names = allowed.map((id) => withoutReport(id)).join(', ');
      return [
        {
          subject: raised.id,
          span: raised.anchor,
          problem: `${withoutReport(raised.audience)} is not named here; named are: ${names || 'none'}.`,
          remedy: 'Attribute it to whom the words name, or anchor the words that name the audience.',
        },
      ];
    }),
};

export const speakersCoded: Rule = {
  name: 'speakers-coded',
  definition: 'Every audience that the anchor of an attribution names as speaking has one of its own.',
  check: (reading) => {
    const groups = groupBy(
      reading.report.raisedBy,
      ({ claim, anchor }) => `${claim}@${String(anchor.start)}-${String(anchor.end)}`,
    );
    return examine(
      'attributions',
      [...groups.values()].flatMap(([first]) => (first === undefined ? [] : [first])),
      (raised) => missingFrom(raised, reading),
    );
  },
};

function missingFrom({ id, claim, anchor }: RaisedBy, reading: Reading): readonly Finding[] {
  const own = [claim, ...twinsOf(claim, reading)].flatMap((one) => reading.raisedBy.get(one) ?? []);
  const speakers = readSpeakers(reading, anchor);
  const named = speakers.filter(({ audiences }) => audiences !== null);
  return speakers
    .filter((speaker) => !isHeard(speaker, own, named))
    .map(({ words, start, end }) => ({
      subject: id,
      span: { start, end },
      problem: `“${words}” speak here too, and this claim is not attributed to them.`,
      remedy: 'Add an entry for them with the same anchor, or anchor only the words that name who raises it.',
    }));
}

/** Each audience of a name has an attribution over it; “participants” beside “the community engagement” alone are somebody else. */
function isHeard(speaker: Speaker, own: readonly RaisedBy[], named: readonly Speaker[]): boolean {
  const heard = own.filter(({ anchor }) => overlaps(anchor, speaker)).map(({ audience }) => audience);
  if (speaker.audiences !== null) return speaker.audiences.every((audience) => heard.includes(audience));
  const others = named
    .filter(({ words }) => words.endsWith('community engagement'))
    .flatMap(({ audiences }) => audiences ?? []);
  return (
    !/^participants$/iu.test(speaker.words) ||
    others.length === 0 ||
    heard.some((audience) => !others.includes(audience))
  );
}

/** Claims that the same words state, as where public and staff recommend the same and their lists differ. */
function twinsOf(claim: ClaimId, { stated }: Reading): readonly ClaimId[] {
  const own = stated.filter(({ owner }) => owner === claim);
  const twins = stated.filter((other) => other.owner !== claim && own.some((anchor) => isSameSpan(anchor, other)));
  return [...new Set(twins.map(({ owner }) => asId<ClaimId>(owner)))];
}

/** Whom the words of an attribution can mean. */
export function audiencesOf({ anchor, basis }: RaisedBy, reading: Reading): readonly AudienceId[] {
  const outside = readSpeakers(reading, anchor);
  const speakers: readonly Speaker[] = outside.length > 0 ? outside : namesIn(reading, anchor);
  const named = speakers.flatMap(({ audiences }) => audiences ?? []);
  if (speakers.length === 0 && basis === 'INFERRED')
    return [...audiencesBefore(reading, anchor), ...audiencesAfter(reading, anchor)];
  const stands = speakers.length === 0 || speakers.some(({ audiences }) => audiences === null);
  return [...new Set([...named, ...(stands ? audiencesBefore(reading, anchor) : [])])];
}
