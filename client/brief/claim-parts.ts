/** A brief of a recommendation, concern or finding, part by part. Pure. */
import { gatherAnswers } from '../details/gather-answers.ts';
import type { Evidence } from '../details/gather-evidence.ts';
import { gatherEvidence } from '../details/gather-evidence.ts';
import type { ClaimNode, RaisedByLink } from '../report/report-graph.ts';
import { linksFrom } from '../report/report-graph.ts';
import { brief as words } from '../strings/brief.ts';
import { details as detailWords } from '../strings/common.ts';
import { findParts, readClaim } from '../threads/family.ts';
import type { Entry, Group, Part } from './brief.ts';
import { makePart, plain, soft, spaced } from './brief.ts';
import { claimLinkParts, tellAtOdds } from './claim-link-parts.ts';
import { splitByBasis, tellAttributions } from './tell-attributions.ts';
import { tellEvidence } from './tell-evidence.ts';
import type { Teller } from './teller.ts';

export function claimParts(teller: Teller, claim: ClaimNode): Part[] {
  return [
    ...makePart(words.says, [{ title: null, entries: claim.statedIn.map((at) => tellWords(teller, at)) }]),
    raisedPart(teller, claim, words.raisedBy),
    ...answersParts(teller, claim),
    ...evidenceParts(teller, claim),
    ...answeredParts(teller, claim),
    ...partsPart(teller, claim),
    ...againstPart(teller, claim),
    ...claimLinkParts(teller, claim),
  ];
}

function tellWords(teller: Teller, at: ClaimNode['statedIn'][number]): Entry {
  return { kind: 'words', runs: [plain(at.exact)], notes: [[teller.line(at)]] };
}

const raises = ({ polarity }: RaisedByLink): boolean => polarity === 'RAISES';

function raisedPart(teller: Teller, claim: ClaimNode, title: string): Part {
  const groups = raisedGroups(teller, claim);
  return groups.length === 0 ? { title, note: words.nobody, groups: [] } : { title, note: words.raisedByNote, groups };
}

/** Of the claim itself, stated and inferred apart; then, part by part, what is said of its parts. */
function raisedGroups(teller: Teller, claim: ClaimNode): Group[] {
  const tell = (links: readonly RaisedByLink[]): Entry[] => tellAttributions(teller, links, 'audience');
  const own = splitByBasis(linksFrom(teller.graph, claim.id, 'RAISED_BY').filter(raises), tell);
  const parts = findParts(teller.graph, claim).map((part) => ({
    title: `${words.forParts} ${part.label}`,
    entries: tell(linksFrom(teller.graph, part.id, 'RAISED_BY').filter(raises)),
  }));
  return [...own, ...parts].filter(({ entries }) => entries.length > 0);
}

function answersParts(teller: Teller, claim: ClaimNode): Part[] {
  const outward = claim.kind === 'RECOMMENDATION';
  const title = outward ? words.answers : words.answeredBy;
  const answers = gatherAnswers(teller.graph, claim);
  if (answers.length === 0) {
    const canBeAnswered = outward || claim.kind === 'CONCERN' || claim.findingKind === 'PROBLEM';
    const note = outward ? detailWords.answersNothing : detailWords.unanswered;
    return canBeAnswered ? [{ title, note, groups: [] }] : [];
  }
  const rows = answers.map((answer) => ({ ...answer, basis: answer.link.basis }));
  const tell = (some: readonly (typeof rows)[number][]): Entry[] =>
    some.map(({ link, other, via }) => ({
      kind: 'thing',
      runs: [teller.name(other)],
      notes: [
        spaced(
          via.route === 'itself' ? null : soft(detailWords.via(via.route, via.claim.label)),
          link.rationale === null ? null : soft(link.rationale),
          link.words === null ? null : teller.line(link.words),
        ),
      ].filter((note) => note.length > 0),
    }));
  return makePart(title, splitByBasis(rows, tell));
}

function evidenceParts(teller: Teller, claim: ClaimNode): Part[] {
  const evidence = gatherEvidence(teller.graph, claim).filter(({ link }) => link.stance !== 'OPPOSES');
  const ofKind = (kind: 'QUOTE' | 'STATISTIC' | undefined): Group[] =>
    splitEvidence(
      teller,
      evidence.filter(({ link }) => teller.graph.nodes.get(link.from)?.kind === kind),
    );
  return [
    ...makePart(words.quotes, ofKind('QUOTE')),
    ...makePart(words.statistics, ofKind('STATISTIC'), words.statisticsNote),
    ...makePart(words.cases, ofKind(undefined)),
  ];
}

function splitEvidence(teller: Teller, evidence: readonly Evidence[]): Group[] {
  const rows = evidence.map((piece) => ({ ...piece, basis: piece.link.basis }));
  return splitByBasis(rows, (some) => tellEvidence(teller, some));
}

/** Behind a recommendation stands what stands behind the concerns that it answers: who raised each, and in what words. */
function answeredParts(teller: Teller, claim: ClaimNode): Part[] {
  if (claim.kind !== 'RECOMMENDATION') return [];
  const answered = new Set(gatherAnswers(teller.graph, claim).map(({ other }) => other));
  return [...answered].flatMap((concern) => {
    const evidence = gatherEvidence(teller.graph, concern).filter(({ link }) => link.stance !== 'OPPOSES');
    return makePart(words.behindAnswered(concern.label), [
      ...raisedGroups(teller, concern).map((group) => ({ ...group, title: titleRaised(group) })),
      { title: words.quotes, entries: tellEvidence(teller, evidence) },
    ]);
  });
}

const titleRaised = ({ title }: Group): string => (title === null ? words.whoRaised : `${words.whoRaised}: ${title}`);

function partsPart(teller: Teller, claim: ClaimNode): Part[] {
  const parts = claim.partIds.flatMap((id) => readClaim(teller.graph, id) ?? []);
  const entries = parts.map((part): Entry => ({
    kind: 'thing',
    runs: [teller.name(part)],
    notes: part.statedIn.map((at) => [teller.line(at)]),
  }));
  return makePart(words.parts, [{ title: null, entries }]);
}

/** Evidence of absence and against, counted nowhere else. */
function againstPart(teller: Teller, claim: ClaimNode): Part[] {
  const family = [claim, ...findParts(teller.graph, claim)];
  const denying = family.map((one) => ({
    title: one === claim ? words.apart : `${words.apart}. ${one.label}`,
    entries: tellAttributions(
      teller,
      linksFrom(teller.graph, one.id, 'RAISED_BY').filter((link) => !raises(link)),
      'audience',
    ),
  }));
  const opposing = gatherEvidence(teller.graph, claim).filter(({ link }) => link.stance === 'OPPOSES');
  return makePart(words.against, [
    ...denying,
    { title: words.opposes, entries: tellEvidence(teller, opposing) },
    { title: words.atOdds, entries: tellAtOdds(teller, claim) },
  ]);
}
