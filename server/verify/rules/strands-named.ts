import type { RaisedBy } from '../../domain/coding.ts';
import type { AudienceId, RegionId, StrandId } from '../../domain/ids.ts';
import { withoutReport } from '../../domain/ids.ts';
import type { Span } from '../../domain/report.ts';
import type { Mention } from '../find-terms.ts';
import { isSpokenAbout, namesIn, type Speaker } from '../read-speakers.ts';
import { overlaps, sentenceSpan, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';
import { reach } from '../stand-for.ts';

export const ALL_STRANDS = /across all strands/iu;

export const strandsNamed: Rule = {
  name: 'strands-named',
  definition:
    'The strands of an attribution are those that its words name for its audience; a word for somebody named before takes theirs.',
  check: (reading) =>
    examine('attributions', reading.report.raisedBy, (raised) => [
      ...unnamed(raised, reading),
      ...missed(raised, reading),
      ...notAll(raised, reading),
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
    .filter((region) => overlaps(region, raised.anchor) && bearsOn(region, raised, reading))
    .map(({ term }) => term);
}

/** A strand that the words do not name. */
function unnamed(raised: RaisedBy, reading: Reading): readonly Finding[] {
  const named = namedStrands(raised, reading).filter((strand) => mayBearOn(strand, raised, reading));
  const carried = isPronoun(raised, reading) && !standsAlone(raised, reading) ? strandsBefore(raised, reading) : [];
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
    .filter((strand) => bearsOn(strand, raised, reading) || isGroupOf(strand, raised, reading))
    .filter((strand) => !raised.strands.includes(strand.term))
    .filter((strand) => !isOfOthers(strand, raised, reading))
    .map(({ term, start, end }) => ({
      subject: raised.id,
      span: { start, end },
      problem: `${withoutReport(term)} is named for ${withoutReport(raised.audience)} here, and not coded.`,
      remedy: `Add ${withoutReport(term)} to strands.`,
    }));
}

/** “Across all strands”: every strand in which the audience, or one within it, is heard anywhere in the report. */
function notAll(raised: RaisedBy, reading: Reading): readonly Finding[] {
  const { id, anchor, audience, strands } = raised;
  const at = anchor.exact.search(ALL_STRANDS);
  if (at < 0 || !namesBefore(raised, at, reading)) return [];
  const heard = strandsHeard(audience, reading);
  const wrong = [...heard.filter((one) => !strands.includes(one)), ...strands.filter((one) => !heard.includes(one))];
  return wrong.map((strand) => ({
    subject: id,
    span: anchor,
    problem: `“Across all strands”: ${withoutReport(audience)} ${heard.includes(strand) ? 'are' : 'are not'} heard in ${withoutReport(strand)} elsewhere, and here it is ${strands.includes(strand) ? 'coded' : 'not coded'}.`,
    remedy: 'List every strand in which the audience is heard, and no other.',
  }));
}

/** Whether “all strands” bears on this audience: on whoever shares its noun, not on those added after it. */
function namesBefore({ anchor, audience }: RaisedBy, at: number, reading: Reading): boolean {
  const own = namesIn(reading, anchor).filter((name) => name.audiences === null || name.audiences.includes(audience));
  return own.some(
    ({ start, end }) => !/as well as/u.test(reading.source.points.slice(anchor.start + at, Math.max(start, end))),
  );
}

function strandsHeard(audience: AudienceId, { report }: Reading): readonly StrandId[] {
  const within = withNarrower(audience, report.vocabularies.audiences);
  const open = new Set(report.vocabularies.strands.filter(({ kind }) => kind !== 'STAKEHOLDER').map(({ id }) => id));
  const own = report.raisedBy.filter((one) => one.audience === audience && !ALL_STRANDS.test(one.anchor.exact));
  const quoted = report.quotes.filter(({ spokenBy }) => spokenBy.some((one) => within.includes(one)));
  const counted = report.statistics.filter(({ audiences }) => audiences.some((one) => within.includes(one)));
  const heard = [
    ...own.flatMap(({ strands }) => strands),
    ...[...quoted, ...counted].flatMap(({ strand }) => (strand !== null && open.has(strand) ? [strand] : [])),
  ];
  return report.vocabularies.strands.map(({ id }) => id).filter((id) => heard.includes(id));
}

function withNarrower(
  audience: AudienceId,
  all: Reading['report']['vocabularies']['audiences'],
): readonly AudienceId[] {
  const narrower = all.filter(({ broader }) => broader.includes(audience)).flatMap(({ id }) => withNarrower(id, all));
  return [audience, ...narrower];
}

function namedStrands({ anchor }: RaisedBy, reading: Reading): Reading['source']['strands'] {
  return reading.source.strands.filter((strand) => overlaps(strand, anchor) && !isSpokenAbout(reading, strand));
}

/** “In the community engagement” bears on every seldom-heard group of its list, back to the strand before; and on those that it includes. */
function isGroupOf(strand: Mention<StrandId>, { anchor, audience }: RaisedBy, reading: Reading): boolean {
  if (!strand.term.endsWith('/community-engagement') || !isSeldomHeard(audience, reading)) return false;
  const names = namesIn(reading, anchor).filter(({ audiences }) => audiences?.includes(audience));
  return names.some((name) => {
    const [from, to] = name.start < strand.start ? [name.end, strand.start] : [strand.end, name.start];
    const between = reading.source.points.slice(from, to);
    const isParted = reading.source.strands.some(({ start }) => from <= start && start < to);
    return !isParted && (name.start < strand.start || /including|such as/u.test(between));
  });
}

function isSeldomHeard(audience: AudienceId, reading: Reading): boolean {
  const { vocabularies } = reading.report;
  const broader = vocabularies.audiences.find(({ id }) => id === audience)?.broader ?? [];
  return broader.some((one) => one.endsWith('/seldom-heard-groups') || isSeldomHeard(one, reading));
}

/** Before every audience of its sentence it bears on all of them; after one, on that one. */
function bearsOn({ start: at }: Span, { anchor, audience }: RaisedBy, reading: Reading): boolean {
  const names = speakersBeside(at, anchor, reading);
  const owner = names.findLast(({ start }) => start <= at);
  if (owner === undefined) return true;
  if (owner.audiences !== null) return owner.audiences.includes(audience);
  return names.every(
    ({ audiences, words }) =>
      audiences === null || audiences.includes(audience) || /community engagement$/u.test(words),
  );
}

/** It may also bear on whoever a word before it stands for, and on names that share their noun (“managerial and executive roles”). */
function mayBearOn(strand: Mention<StrandId>, raised: RaisedBy, reading: Reading): boolean {
  if (bearsOn(strand, raised, reading) || isGroupOf(strand, raised, reading)) return true;
  const before = speakersBeside(strand.start, raised.anchor, reading).filter(({ start }) => start <= strand.start);
  const owner = before.at(-1);
  if (owner?.audiences === null) return true;
  const other = before.at(-2);
  return other !== undefined && / in \p{L}+$/u.test(other.words) && (other.audiences ?? []).includes(raised.audience);
}

/** The speakers of an anchor that stand in one sentence with an offset. */
function speakersBeside(at: number, anchor: Span, reading: Reading): readonly Speaker[] {
  const sentence = sentenceSpan(reading, { start: at, end: at + 1 });
  return namesIn(reading, anchor).filter((name) => overlaps(name, sentence) && !isSpokenAbout(reading, name));
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

/** It names a strand and nobody: “These benefits came out strongly through the survey”. */
function standsAlone(raised: RaisedBy, reading: Reading): boolean {
  return namesIn(reading, raised.anchor).length === 0 && namedStrands(raised, reading).length > 0;
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
