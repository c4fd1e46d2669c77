import type { Evidences, Figure, Statistic } from '../domain/coding.ts';
import { withinReport, withoutReport, type PassageId } from '../domain/ids.ts';
import type { FigureValue, ParsedFigure, Passage } from '../domain/report.ts';
import { codePointOffset } from '../domain/text.ts';
import { matchRows, type CodedRow } from './match-rows.ts';
import type { CodedFigure } from './coding-shape.ts';
import { keepFirst } from './keep-first.ts';
import { suggest } from './nearest.ts';
import { refuseUncoded } from './refuse-uncoded.ts';
import { resolveEvidences } from './resolve-evidences.ts';
import { resolveTerm, resolveTerms } from './resolve-references.ts';
import type { Entry } from './take-entries.ts';
import type { Placed, Workbench } from './workbench.ts';

interface CodedFigures {
  readonly figures: readonly Figure[];
  readonly statistics: readonly Placed<Statistic>[];
  readonly evidences: readonly Placed<Evidences>[];
}

/** Every figure of the report with each of its values. */
export function resolveFigures(entries: readonly Entry<CodedFigure>[], bench: Workbench): CodedFigures {
  const { parsed, faults } = bench;
  const once = keepFirst(entries, ({ figure }) => figure, 'figure', faults);
  once.forEach((entry) => refuseUnknown(entry, bench));
  refuseUncoded(
    parsed.figures.map(({ id, titlePassage }) => ({ id, passage: titlePassage })),
    'figures',
    bench,
  );
  const passages = new Map(parsed.passages.map((passage) => [passage.id, passage]));
  const coded = parsed.figures.flatMap((figure) => {
    const entry = once.find(({ value }) => withinReport(parsed.manifest.slug, value.figure) === figure.id);
    return entry === undefined ? [] : [codeFigure(entry, figure, passages, bench)];
  });
  return {
    figures: parsed.figures.map(figureFrom),
    statistics: coded.flatMap(({ statistics }) => statistics),
    evidences: coded.flatMap(({ evidences }) => evidences),
  };
}

function figureFrom({ id, number, title, question, base, baseCount, fieldwork, titlePassage }: ParsedFigure): Figure {
  return { id, number, title, question, base, baseCount, fieldwork, passage: titlePassage };
}

function codeFigure(
  { value, place }: Entry<CodedFigure>,
  figure: ParsedFigure,
  passages: ReadonlyMap<PassageId, Passage>,
  bench: Workbench,
): Omit<CodedFigures, 'figures'> {
  const strand = resolveTerm(bench.strands, value.strand, place.at('strand'), bench);
  const audiences = resolveTerms(bench.audiences, value.audiences, place.at('audiences'), bench);
  const rows = matchRows(value, figure, place, bench.faults).flatMap((row) => {
    const passage = passages.get(row.value.passage);
    return passage === undefined ? [] : [{ row, statistic: statisticFrom(row.value, figure, passage) }];
  });
  return {
    statistics: rows.map(({ row, statistic }) => ({
      value: { ...statistic, strand, audiences },
      place: row.place,
      start: statistic.span.start,
    })),
    evidences: rows.flatMap(({ row, statistic }) => evidencesOf(row, statistic, bench)),
  };
}

function evidencesOf(row: CodedRow, { id, span }: Statistic, bench: Workbench): readonly Placed<Evidences>[] {
  return resolveEvidences({ id, start: span.start }, row.evidences, row.place, bench);
}

/** Its span is that of the cell as printed. */
function statisticFrom(row: FigureValue, figure: ParsedFigure, passage: Passage): Statistic {
  const start = passage.start + codePointOffset(passage.text, passage.text.lastIndexOf(row.wording));
  const { id, label, value, unit, wording } = row;
  const { question, base, baseCount } = figure;
  return {
    ...{ id, label, value, unit, of: null, wording, question, base, baseCount },
    ...{ figure: figure.id, strand: null, audiences: [], passage: passage.id },
    span: { start, end: start + Array.from(wording).length },
  };
}

function refuseUnknown({ value: { figure }, place }: Entry<CodedFigure>, { parsed, faults }: Workbench): void {
  const known = parsed.figures.map(({ id }) => withoutReport(id));
  if (known.includes(figure)) return;
  faults.add(
    place.at('figure').fault(`The report has no ${figure}.`, suggest(figure, known, `It has ${known.join(', ')}.`)),
  );
}
