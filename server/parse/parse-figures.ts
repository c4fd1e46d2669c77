import type { PassageKind } from '../domain/enums.ts';
import type { ReportSlug } from '../domain/ids.ts';
import type { ParsedFigure } from '../domain/report.ts';
import { buildFigure } from './build-figure.ts';
import type { Draft } from './draft-passages.ts';
import type { SourceFaults } from './source-faults.ts';

/** What stands in a figure below its title, in the order in which it stands there. */
const BELOW_TITLE: readonly PassageKind[] = ['FIGURE_CAPTION', 'TABLE_HEADER', 'TABLE_RULE', 'TABLE_ROW', 'BASE'];

/** A figure: its title and whatever of a figure directly follows, up to its base line. */
export function parseFigures(
  report: ReportSlug,
  drafts: readonly Draft[],
  faults: SourceFaults,
): readonly ParsedFigure[] {
  const figures: ParsedFigure[] = [];
  for (let index = 0; index < drafts.length;) {
    const lines = figureFrom(drafts, index);
    const [title] = lines;
    if (title === undefined) {
      refuseStray(drafts[index], drafts[index - 1], faults);
      index += 1;
      continue;
    }
    const figure = buildFigure(report, title, lines, faults);
    if (figure !== null) figures.push(figure);
    index += lines.length;
  }
  refuseRepeated(figures, drafts, faults);
  return figures;
}

function figureFrom(drafts: readonly Draft[], from: number): readonly Draft[] {
  if (drafts[from]?.kind !== 'FIGURE_TITLE') return [];
  const lines = [drafts[from]];
  for (const draft of drafts.slice(from + 1)) {
    if (!BELOW_TITLE.includes(draft.kind)) return lines;
    lines.push(draft);
    if (draft.kind === 'BASE') return lines;
  }
  return lines;
}

/** Told once for lines that follow one another. */
function refuseStray(draft: Draft | undefined, above: Draft | undefined, faults: SourceFaults): void {
  if (draft === undefined || !BELOW_TITLE.includes(draft.kind)) return;
  if (above !== undefined && above.kind !== 'BASE' && BELOW_TITLE.includes(above.kind)) return;
  const what = draft.kind.startsWith('TABLE') ? 'A table' : `A ${draft.kind}`;
  faults.add(
    draft.number,
    `${what} outside a figure.`,
    'Above it stand the lines of its figure, from the title (Figure <number>: …) on, without others between them.',
  );
}

function refuseRepeated(figures: readonly ParsedFigure[], drafts: readonly Draft[], faults: SourceFaults): void {
  for (const [index, { number, titlePassage }] of figures.entries()) {
    if (figures.findIndex((other) => other.number === number) === index) continue;
    const line = drafts.find(({ id }) => id === titlePassage)?.number ?? 0;
    faults.add(line, `Figure ${String(number)} stands here a second time.`, 'Every figure has a number of its own.');
  }
}
