import type { RaisedBy } from '../../domain/coding.ts';
import type { RegionId, StrandId } from '../../domain/ids.ts';
import { withoutReport } from '../../domain/ids.ts';
import type { Mention } from '../find-terms.ts';
import { isSpokenAbout, namesIn, type Speaker } from '../read-speakers.ts';
import { overlaps, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';
import { reach } from '../stand-for.ts';

const ALL_STRANDS = /across all strands/iu;

export const strandsNamed: Rule = {
  name: 'strands-named',
  definition:
    'The strands of an attribution are those that its words name for its audience; a word for somebody named before takes theirs.',
  check: (reading) =>
    examine('attributions', reading.report.raisedBy, (raised) => [
      ...unnamed(raised, reading),
      ...missed(raised, reading),
    ]),
};

export const regionsNamed: Rule = {
  name: 'regions-named',
  definition: 'The regions of an attribution are those that its words name as the speakers’ own.',
  check: (reading) =>
    examine('attributions', reading.report.raisedBy, (raised) => {
      const { id, anchor, regions } = raised;
      const named = regionsOf(raised, reading);
      const wrong = [
        ...regions.filter((one) => !named.includes(one)),
        ...named.filter((one) => !regions.includes(one)),
      ];
      return wrong.map((region) => ({
        subject: id,
        span: anchor,
        problem: regions.includes(region) ? `${region} is not named here.` : `${region} is named here and not coded.`,
        remedy: 'Code the regions that the words name.',
      }));
    }),
};

function regionsOf(raised: RaisedBy, reading: Reading): readonly RegionId[] {
  return reading.source.regions
    .filter((region) => overlaps(region, raised.anchor) && bearsOn(region.start, raised, reading))
    .map(({ term }) => term);
}

/** A strand that the words do not name. */
function unnamed(raised: RaisedBy, reading: Reading): readonly Finding[] {
  const named = namedStrands(raised, reading);
  const carried = isPronoun(raised, reading) ? strandsBefore(raised, reading) : [];
  if (ALL_STRANDS.test(raised.anchor.exact) || carried === 'all' || raised.basis === 'INFERRED') return [];
  return raised.strands
    .filter((strand) => !named.some(({ term }) => term === strand) && !carried.includes(strand))
    .map((strand) => ({
      subject: raised.id,
      span: raised.anchor,
      problem: `${withoutReport(strand)} is not named for ${withoutReport(raised.audience)} here.`,
      remedy: 'Code only strands that the words name for this audience, or widen the anchor to hold their name.',
    }));
}

/** A strand that the words name for this audience and that is not coded. */
function missed(raised: RaisedBy, reading: Reading): readonly Finding[] {
  return namedStrands(raised, reading)
    .filter((strand) => bearsOn(strand.start, raised, reading) && !raised.strands.includes(strand.term))
    .filter((strand) => !isOfOthers(strand, raised, reading))
    .map(({ term, start, end }) => ({
      subject: raised.id,
      span: { start, end },
      problem: `${withoutReport(term)} is named for ${withoutReport(raised.audience)} here, and not coded.`,
      remedy: `Add ${withoutReport(term)} to strands.`,
    }));
}

function namedStrands({ anchor }: RaisedBy, reading: Reading): Reading['source']['strands'] {
  return reading.source.strands.filter((strand) => overlaps(strand, anchor) && !isSpokenAbout(reading, strand));
}

/** Before every audience it bears on all of them; after one, on that one. */
function bearsOn(at: number, { anchor, audience }: RaisedBy, reading: Reading): boolean {
  const names = namesIn(reading, anchor).filter((name) => !isSpokenAbout(reading, name));
  const before = names.filter(({ start }) => start <= at);
  const owner: Speaker | undefined = before.at(-1);
  if (owner === undefined) return true;
  return owner.audiences === null ? names.length === 1 : owner.audiences.includes(audience);
}

/** Seldom-heard groups who are named by “the community engagement” alone were heard nowhere else. */
function isOfOthers(strand: Mention<StrandId>, { anchor, audience }: RaisedBy, reading: Reading): boolean {
  const own = namesIn(reading, anchor).filter(({ audiences }) => audiences?.includes(audience));
  return own.length === 1 && own.every((name) => /community engagement$/u.test(name.words) && !overlaps(name, strand));
}

function isPronoun({ anchor, audience }: RaisedBy, reading: Reading): boolean {
  const names = namesIn(reading, anchor).filter((name) => !isSpokenAbout(reading, name));
  return (
    names.length === 0 ||
    names.some(({ audiences }) => audiences === null) ||
    !names.some(({ audiences }) => audiences?.includes(audience))
  );
}

/** The strands in which this audience was heard before in the passage; “all” where all were named. */
function strandsBefore({ anchor, audience }: RaisedBy, reading: Reading): readonly StrandId[] | 'all' {
  const passages = reach(reading, anchor);
  const before = reading.report.raisedBy.filter(
    (other) =>
      passages.includes(other.anchor.passage) && other.anchor.start < anchor.start && other.audience === audience,
  );
  const sentence = reading.source.points.slice(before[0]?.anchor.start ?? anchor.start, anchor.end);
  return ALL_STRANDS.test(sentence) ? 'all' : before.flatMap(({ strands }) => strands);
}
