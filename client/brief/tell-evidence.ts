import type { Evidence, Relative } from '../details/gather-evidence.ts';
import { printFigure } from '../details/print-figure.ts';
import type { EvidencesLink, QuoteNode, StatisticNode } from '../report/report-graph.ts';
import { brief as words } from '../strings/brief.ts';
import { details as detailWords } from '../strings/common.ts';
import type { Entry, Run } from './brief.ts';
import { plain, soft, spaced, strong, tag } from './brief.ts';
import type { Teller } from './teller.ts';

export function tellEvidence(teller: Teller, evidence: readonly Evidence[]): Entry[] {
  return evidence.flatMap(({ link, via }): Entry[] => {
    const why = tellWhy(link, via);
    const node = teller.graph.nodes.get(link.from);
    if (node?.kind === 'QUOTE') return [tellQuote(teller, node, why)];
    if (node?.kind === 'STATISTIC') return [tellStatistic(teller, node, why)];
    return tellCase(teller, link.from, why);
  });
}

/** Quotation marks belong to words that were verified as a person's own. */
export function tellQuote(teller: Teller, quote: QuoteNode, why: readonly Run[] = []): Entry {
  const isOwn = quote.voice === 'FIRST_HAND';
  const said: Run = { text: isOwn ? `“${quote.text}”` : quote.text, face: isOwn ? 'own-words' : 'plain', href: null };
  const who = spaced(
    plain(`${quote.attribution},`),
    teller.line(quote.words),
    isOwn ? null : soft(`${detailWords.retold}.`),
  );
  return { kind: 'quote', runs: [said], notes: [who, why].filter(isFilled) };
}

export function tellStatistic(teller: Teller, statistic: StatisticNode, why: readonly Run[] = []): Entry {
  const figure = statistic.figureId === null ? undefined : teller.graph.figures.get(statistic.figureId);
  const question = statistic.question ?? figure?.question ?? null;
  const base = statistic.base ?? figure?.base ?? null;
  const facts = [
    spaced(
      statistic.strand === null ? null : plain(`${statistic.strand.name}.`),
      plain(words.asPrinted(statistic.wording)),
      teller.line(statistic.words),
    ),
    [soft(`${detailWords.question}: `), plain(question ?? words.noQuestion)],
    [soft(`${detailWords.base}: `), plain(base ?? detailWords.noBase)],
  ];
  return {
    kind: 'thing',
    runs: spaced(strong(printFigure(statistic)), teller.name(statistic)),
    notes: [...facts, why].filter(isFilled),
  };
}

function tellCase(teller: Teller, passageId: string, why: readonly Run[]): Entry[] {
  const passage = teller.graph.passagesById.get(passageId);
  if (passage === undefined) return [];
  const at = { exact: passage.text, start: passage.start, end: passage.end, passageId };
  return [{ kind: 'words', runs: [plain(passage.text)], notes: [[teller.line(at)], why].filter(isFilled) }];
}

/** How it bears on the claim, and by what reasoning where a coder inferred it. */
function tellWhy({ stance, rationale }: EvidencesLink, via: Relative): Run[] {
  return spaced(
    via.route === 'itself' ? null : soft(detailWords.via(via.route, via.claim.label)),
    stance === 'QUALIFIES' ? tag(detailWords.qualifies) : null,
    rationale === null ? null : soft(rationale),
  );
}

const isFilled = (runs: readonly Run[]): boolean => runs.length > 0;
