/** A brief of an audience: what they raised and how strongly, what answers that, and in what words. Pure. */
import { gatherAnswers } from '../details/gather-answers.ts';
import type { AudienceNode, ClaimKind, RaisedByLink } from '../report/report-graph.ts';
import { linksTo, narrowerOf } from '../report/report-graph.ts';
import { brief as words } from '../strings/brief.ts';
import { details as detailWords } from '../strings/common.ts';
import { readClaim } from '../threads/family.ts';
import type { Entry, Group, Part } from './brief.ts';
import { makePart, soft, spaced, tag } from './brief.ts';
import { tellAttributions } from './tell-attributions.ts';
import { tellQuote, tellStatistic } from './tell-evidence.ts';
import type { Teller } from './teller.ts';

const KINDS: readonly ClaimKind[] = ['CONCERN', 'RECOMMENDATION', 'FINDING'];

export function audienceParts(teller: Teller, { id }: AudienceNode): Part[] {
  const links = linksTo(teller.graph, id, 'RAISED_BY');
  const raised = links.filter(({ polarity }) => polarity === 'RAISES');
  const denied = links.filter(({ polarity }) => polarity !== 'RAISES');
  return [
    ...makePart(words.raised, raisedGroups(teller, raised), words.raisedByNote),
    ...makePart(words.toTheirConcerns, [{ title: null, entries: tellAnswers(teller, raised) }]),
    ...makePart(words.quotes, [{ title: null, entries: tellTheirQuotes(teller, id) }]),
    ...makePart(words.asked, [{ title: null, entries: tellTheirNumbers(teller, id) }], words.statisticsNote),
    ...makePart(words.against, [{ title: words.apart, entries: tellAttributions(teller, denied, 'claim') }]),
    ...makePart(words.narrower, [{ title: null, entries: tellNarrower(teller, id) }]),
  ];
}

/** By kind, and within a kind stated and inferred apart. */
function raisedGroups(teller: Teller, raised: readonly RaisedByLink[]): Group[] {
  return KINDS.flatMap((kind) =>
    (['STATED', 'INFERRED'] as const).map((basis) => ({
      title: `${words.raisedKinds[kind]}. ${words.bases[basis]}`,
      entries: tellAttributions(
        teller,
        raised.filter((link) => link.basis === basis && readClaim(teller.graph, link.from)?.kind === kind),
        'claim',
      ),
    })),
  );
}

function tellAnswers(teller: Teller, raised: readonly RaisedByLink[]): Entry[] {
  const claims = [...new Set(raised.map(({ from }) => from))].flatMap((id) => readClaim(teller.graph, id) ?? []);
  const answerable = claims.filter(({ kind, findingKind }) => kind === 'CONCERN' || findingKind === 'PROBLEM');
  return answerable.map((claim): Entry => {
    const answers = gatherAnswers(teller.graph, claim);
    const notes = answers.map(({ link, other, via }) =>
      spaced(
        soft(detailWords.answeredBy.toLowerCase()),
        teller.name(other),
        link.basis === 'INFERRED' ? tag(detailWords.inferred) : null,
        via.route === 'itself' ? null : soft(detailWords.via(via.route, via.claim.label)),
      ),
    );
    return {
      kind: 'thing',
      runs: [teller.name(claim)],
      notes: notes.length === 0 ? [[soft(words.notAnswered)]] : notes,
    };
  });
}

function tellTheirQuotes(teller: Teller, id: string): Entry[] {
  return linksTo(teller.graph, id, 'SPOKEN_BY').flatMap(({ from }) => {
    const quote = teller.graph.nodes.get(from);
    return quote?.kind === 'QUOTE' ? [tellQuote(teller, quote)] : [];
  });
}

function tellTheirNumbers(teller: Teller, id: string): Entry[] {
  return linksTo(teller.graph, id, 'ASKED_OF').flatMap(({ from }) => {
    const statistic = teller.graph.nodes.get(from);
    return statistic?.kind === 'STATISTIC' ? [tellStatistic(teller, statistic)] : [];
  });
}

function tellNarrower(teller: Teller, id: string): Entry[] {
  return narrowerOf(teller.graph, id).map((node) => ({ kind: 'thing', runs: [teller.name(node)], notes: [] }));
}
