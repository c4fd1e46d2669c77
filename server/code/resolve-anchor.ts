/** Anchors of the coding; null, with a fault that says what to write, where the words are in no one place. */
import type { Anchor } from '../domain/coding.ts';
import { anchorAt, anchorQuote, type Anchoring } from './anchor-quote.ts';
import { explainAnchor, type Explanation } from './explain-anchor.ts';
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
  const { passages } = bench.parsed;
  const anchoring = anchorQuote(passages, words);
  const places = anchoring.found
    ? [anchoring.anchor]
    : anchoring.fitting.map((one) => anchorAt(one, anchoring.sought.exact));
  const own = places.filter(({ passage }) => passage === anchor.passage);
  const inside = own.filter(({ start, end }) => start >= anchor.start && end <= anchor.end);
  const [only, ...others] = own.length > 1 ? inside : own;
  if (only !== undefined && others.length === 0) return only;
  const { problem, remedy } = explainQualifier(anchoring, anchor, bench);
  bench.faults.add(exactPlace(words, place).fault(problem, remedy));
  return null;
}

function explainQualifier(anchoring: Anchoring, anchor: Anchor, { parsed: { passages } }: Workbench): Explanation {
  const line = passages.find(({ id }) => id === anchor.passage)?.line;
  if (anchoring.found) return outside(anchoring.anchor.exact, line);
  const own = anchoring.fitting.filter(({ passage }) => passage.id === anchor.passage);
  if (own.length > 0) return explainAnchor(passages, { ...anchoring, fitting: own });
  return anchoring.fitting.length > 0 ? outside(anchoring.sought.exact, line) : explainAnchor(passages, anchoring);
}

function outside(exact: string, line = 0): Explanation {
  return {
    problem: `The qualifier “${exact}” does not stand in the passage of its anchor, line ${String(line)}.`,
    remedy: 'Take the words of that line, or anchor the attribution where the qualifier stands.',
  };
}

function exactPlace(words: AnchorWords, place: Place): Place {
  return typeof words === 'string' ? place : place.at('exact');
}
