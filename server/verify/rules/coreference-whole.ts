import type { RaisedBy } from '../../domain/coding.ts';
import { withoutReport } from '../../domain/ids.ts';
import { isSpokenAbout, namesIn } from '../read-speakers.ts';
import { groupBy, overlaps, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';
import { audiencesOfSection } from '../stand-for.ts';
import { ALL_STRANDS } from './strands-named.ts';

/** Words that stand for the whole list of audiences of the latest attribution (coding manual, section 5). */
const WHOLE_LIST =
  /^(?:they|their|these (?:audiences|participants|groups)|this group|across these groups|participants|all|many|some|a minority|patients hoped)$/iu;

export const coreferenceWhole: Rule = {
  name: 'coreference-whole',
  definition:
    'A word that stands for audiences named before stands for all of the latest list: each of them has the attribution.',
  check: (reading) => {
    const groups = groupBy(
      reading.report.raisedBy,
      ({ claim, anchor }) => `${claim}@${String(anchor.start)}-${String(anchor.end)}`,
    );
    const standing = [...groups.values()].flatMap(([first]) =>
      first !== undefined && stands(first, reading) ? [first] : [],
    );
    return examine('attributions by a word for others', standing, (raised) => {
      const latest = meantBy(raised, reading);
      const meant = [
        ...new Set(
          latest.length > 0 ? latest.map(({ audience }) => audience) : audiencesOfSection(reading, raised.anchor),
        ),
      ];
      const coded = (reading.raisedBy.get(raised.claim) ?? []).filter(
        ({ anchor }) => anchor.start === raised.anchor.start && anchor.end === raised.anchor.end,
      );
      const missing = meant.filter((audience) => !coded.some((one) => one.audience === audience));
      const strands = coded.filter((one) => !keepsStrands(one, latest, reading));
      if (missing.length === 0) return strands.map(unlike);
      return [
        {
          subject: raised.id,
          span: raised.anchor,
          problem: `The word stands for ${meant.map((id) => withoutReport(id)).join(', ')}; not attributed to ${missing.map((id) => withoutReport(id)).join(', ')}.`,
          remedy: 'Add an entry for each audience that the word stands for.',
        },
      ];
    });
  },
};

/** Whoever a pronoun stands for was heard where the words before it say, unless its own words name other strands. */
function keepsStrands({ audience, anchor, strands }: RaisedBy, latest: readonly RaisedBy[], reading: Reading): boolean {
  const before = latest.filter((one) => one.audience === audience);
  const names = reading.source.strands.some((strand) => overlaps(strand, anchor));
  if (before.length === 0 || names || !isPronoun(anchor, reading) || ALL_STRANDS.test(anchor.exact)) return true;
  return before.some(
    (one) => one.strands.length === strands.length && one.strands.every((strand) => strands.includes(strand)),
  );
}

/** “There was a fear” names nobody, and “patients” is no pronoun: neither says where they were heard. */
function isPronoun(anchor: RaisedBy['anchor'], reading: Reading): boolean {
  const names = namesIn(reading, anchor);
  return names.length > 0 && !names.some(({ words }) => /^patients/iu.test(words));
}

function unlike({ id, anchor, audience, strands }: RaisedBy): Finding {
  return {
    subject: id,
    span: anchor,
    problem: `${withoutReport(audience)} are heard in other strands (${strands.join(', ') || 'none'}) than where the words before name them.`,
    remedy: 'A pronoun takes the strands of the audience that it stands for.',
  };
}

/** Nobody but by such a word; or nobody at all, as in “there was a fear that”. */
function stands({ anchor, polarity, basis }: RaisedBy, reading: Reading): boolean {
  if (polarity !== 'RAISES' || basis !== 'STATED') return false;
  const all = namesIn(reading, anchor);
  if (all.length === 0) return isInParagraph(anchor, reading) && !isOfItsOwn(anchor, reading);
  const names = all.filter((name) => !isSpokenAbout(reading, name));
  const [first] = names;
  if (first === undefined) return false;
  return WHOLE_LIST.test(first.words) && names.every(({ audiences }) => audiences === null);
}

/** A strand or a number of its own says who it was. */
function isOfItsOwn(anchor: RaisedBy['anchor'], { source, anchors }: Reading): boolean {
  return (
    source.strands.some((strand) => overlaps(strand, anchor)) ||
    anchors.some(({ role, ...span }) => role === 'STATISTIC' && overlaps(span, anchor))
  );
}

function isInParagraph({ passage }: RaisedBy['anchor'], { report }: Reading): boolean {
  return report.parsed.passages.some(({ id, kind }) => id === passage && kind === 'PARAGRAPH');
}

/** “Patients” who hope or feel are the audiences just before that are not staff. */
function meantBy(raised: RaisedBy, reading: Reading): readonly RaisedBy[] {
  const isPatients = namesIn(reading, raised.anchor).some(({ words }) => /^patients/iu.test(words));
  if (!isPatients) return latestBefore(raised.anchor, reading, () => true);
  return latestBefore(raised.anchor, reading, ({ audience }) => !audience.endsWith('/staff'));
}

/** The list of the attribution that ends last before this one, in its line; where none does, the section’s own for “participants”. */
function latestBefore(
  anchor: RaisedBy['anchor'],
  reading: Reading,
  counts: (raised: RaisedBy) => boolean,
): readonly RaisedBy[] {
  const before = reading.report.raisedBy.filter(
    (one) => one.anchor.passage === anchor.passage && one.anchor.end <= anchor.start && counts(one),
  );
  const last = Math.max(...before.map((one) => one.anchor.end));
  const from = Math.max(...before.filter((one) => one.anchor.end === last).map((one) => one.anchor.start));
  return before.filter((one) => one.anchor.end === last && one.anchor.start === from);
}
