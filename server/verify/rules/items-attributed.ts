import type { Anchor, Claim } from '../../domain/coding.ts';
import type { ClaimId, PassageId } from '../../domain/ids.ts';
import { readSpeakers, type Speaker } from '../read-speakers.ts';
import { overlaps, sentencesOf, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

export const itemsAttributed: Rule = {
  name: 'items-attributed',
  definition: 'A bullet that names nobody is raised by everybody whom the sentence that introduces it names.',
  check: (reading) =>
    examine('claims', reading.report.claims, (claim) =>
      claim.statedIn.flatMap((anchor) => checkItem(claim, anchor, reading)),
    ),
};

export const claimsRaised: Rule = {
  name: 'claims-raised',
  definition: 'Every claim is raised by somebody, unless the sentence that states it names nobody.',
  check: (reading) =>
    examine('claims', reading.report.claims, ({ id, statedIn }) => {
      const [first] = statedIn;
      if (first === undefined || (reading.raisedBy.get(id) ?? []).length > 0) return [];
      return [
        {
          subject: id,
          span: first,
          problem: 'Nobody raises this claim.',
          remedy:
            'Add raisedBy for whom the text names, in the sentence, before it, or in the introduction of its list.',
        },
      ];
    }),
};

/** The item’s own claim, and the claim that its introduction states. */
function checkItem(claim: Claim, anchor: Anchor, reading: Reading): readonly Finding[] {
  const item = reading.report.parsed.passages.find(({ id }) => id === anchor.passage);
  const intro = reading.report.parsed.passages.find(({ id }) => id === item?.introducedBy);
  if (item === undefined || intro === undefined || readSpeakers(reading, item).length > 0) return [];
  const last = sentencesOf(reading, intro).at(-1);
  const speakers: readonly Speaker[] = last === undefined ? [] : readSpeakers(reading, last);
  const whole = reading.claims.get(claim.partOf?.claim ?? '');
  const raisers = [
    claim.id,
    ...(last !== undefined && whole?.statedIn.some((stated) => overlaps(stated, last)) ? [whole.id] : []),
  ];
  return raisers.flatMap((id) => missingOf(id, speakers, intro.id, anchor, reading));
}

function missingOf(
  claim: ClaimId,
  speakers: readonly Speaker[],
  intro: PassageId,
  anchor: Anchor,
  reading: Reading,
): readonly Finding[] {
  const heard = (reading.raisedBy.get(claim) ?? [])
    .filter((raised) => raised.anchor.passage === intro)
    .map(({ audience }) => audience);
  const named = speakers.flatMap(({ audiences }) => audiences ?? []);
  const missing = speakers.filter(({ audiences }) =>
    audiences === null ? heard.every((one) => named.includes(one)) : audiences.some((one) => !heard.includes(one)),
  );
  return missing.slice(0, 1).map(({ words }) => ({
    subject: claim,
    span: anchor,
    problem: `The sentence that introduces this item names “${words}”, and the claim has no attribution to them there.`,
    remedy: 'Add raisedBy for everybody whom the introduction names, anchored in it.',
  }));
}
