/** Anchors of the coding; null, with a fault that says what to write, where the words are in no one place. */
import type { Anchor } from '../domain/coding.ts';
import { anchorAt, anchorQuote } from './anchor-quote.ts';
import { explainAnchor } from './explain-anchor.ts';
import type { Place } from './place.ts';
import type { AnchorWords } from './shared-shape.ts';
import type { Workbench } from './workbench.ts';

export function resolveAnchor(words: AnchorWords, place: Place, bench: Workbench): Anchor | null {
  const { passages } = bench.parsed;
  const anchoring = anchorQuote(passages, words);
  if (anchoring.found) {
    bench.anchors.push(anchoring.anchor);
    return anchoring.anchor;
  }
  const { problem, remedy } = explainAnchor(passages, anchoring);
  bench.faults.add(exactPlace(words, place).fault(problem, remedy));
  return null;
}

/** The same, for what is claimed, attributed or linked: that stands in paragraphs and list items, not in quotes or headings. */
export function resolveOwnWords(words: AnchorWords, place: Place, bench: Workbench): Anchor | null {
  const anchor = resolveAnchor(words, place, bench);
  const passage = bench.parsed.passages.find(({ id }) => id === anchor?.passage);
  if (passage === undefined || passage.kind === 'PARAGRAPH' || passage.kind === 'LIST_ITEM') return anchor;
  bench.faults.add(
    exactPlace(words, place).fault(
      `These words stand in line ${String(passage.line)}, a ${passage.kind}: claims are not made there.`,
      'Anchor the paragraph or list item in which the report itself says so.',
    ),
  );
  return null;
}

export function resolveOptionalAnchor(words: AnchorWords | undefined, place: Place, bench: Workbench): Anchor | null {
  return words === undefined ? null : resolveAnchor(words, place, bench);
}

/**
 * The words behind a prevalence or emphasis stand in the passage of their anchor; where that passage has them more than once, the
 * ones inside the anchor's own words are meant, if that leaves one.
 */
export function resolveQualifier(words: AnchorWords, anchor: Anchor, place: Place, bench: Workbench): Anchor | null {
  const own = bench.parsed.passages.filter(({ id }) => id === anchor.passage);
  const anchoring = anchorQuote(own, words);
  if (anchoring.found) return anchoring.anchor;
  const { sought, fitting } = anchoring;
  const inside = fitting
    .map((occurrence) => anchorAt(occurrence, sought.exact))
    .filter(({ start, end }) => start >= anchor.start && end <= anchor.end);
  if (inside.length === 1) return inside[0] ?? null;
  const elsewhere = anchorQuote(bench.parsed.passages, words);
  const explanation =
    fitting.length > 0
      ? explainAnchor(own, anchoring)
      : elsewhere.found || elsewhere.fitting.length > 0
        ? outside(sought.exact, own[0]?.line)
        : explainAnchor(bench.parsed.passages, elsewhere);
  bench.faults.add(exactPlace(words, place).fault(explanation.problem, explanation.remedy));
  return null;
}

function outside(exact: string, line = 0): { problem: string; remedy: string } {
  return {
    problem: `The qualifier “${exact}” does not stand in the passage of its anchor, line ${String(line)}.`,
    remedy: 'Take the words of that line, or anchor the attribution where the qualifier stands.',
  };
}

function exactPlace(words: AnchorWords, place: Place): Place {
  return typeof words === 'string' ? place : place.at('exact');
}
