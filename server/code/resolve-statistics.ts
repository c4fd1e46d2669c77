import type { Evidences, Statistic } from '../domain/coding.ts';
import { withinReport } from '../domain/ids.ts';
import { checkWording } from './check-wording.ts';
import type { CodedStatistic } from './coding-shape.ts';
import { resolveAnchor, resolveOptionalAnchor } from './resolve-anchor.ts';
import { resolveEvidences } from './resolve-evidences.ts';
import { resolveTerm, resolveTerms } from './resolve-references.ts';
import type { Entry } from './take-entries.ts';
import type { Placed, Workbench } from './workbench.ts';

interface CodedStatistics {
  readonly statistics: readonly Placed<Statistic>[];
  readonly evidences: readonly Placed<Evidences>[];
}

/** The numbers of the prose, and what they bear on. */
export function resolveStatistics(entries: readonly Entry<CodedStatistic>[], bench: Workbench): CodedStatistics {
  const statistics = entries.flatMap((entry) => resolveOne(entry, bench).map((placed) => ({ ...placed, entry })));
  return {
    statistics,
    evidences: statistics.flatMap(({ value: { id, span }, entry: { value, place } }) =>
      resolveEvidences({ id, start: span.start }, value.evidences, place, bench),
    ),
  };
}

function resolveOne(entry: Entry<CodedStatistic>, bench: Workbench): readonly Placed<Statistic>[] {
  const { value, place } = entry;
  refuseRowId(entry, bench);
  checkOf(entry, bench);
  const wording = resolveAnchor(value.wording, place.at('wording'), bench);
  const question = resolveOptionalAnchor(value.question, place.at('question'), bench);
  const base = resolveOptionalAnchor(value.base, place.at('base'), bench);
  const strand =
    value.strand === undefined ? null : resolveTerm(bench.strands, value.strand, place.at('strand'), bench);
  const audiences = resolveTerms(bench.audiences, value.audiences, place.at('audiences'), bench);
  if (wording === null) return [];
  checkWording(value, wording.exact, place, bench.faults);
  const { label, unit, of, baseCount } = value;
  const { start, end, passage } = wording;
  const statistic: Statistic = {
    ...{ id: withinReport(bench.parsed.manifest.slug, value.id), label, value: value.value, unit, of: of ?? null },
    ...{ wording: wording.exact, question: question?.exact ?? null, base: base?.exact ?? null },
    ...{ baseCount: baseCount ?? null, figure: null, strand, audiences, passage, span: { start, end } },
  };
  return [{ value: statistic, place, start }];
}

function refuseRowId({ value: { id }, place }: Entry<CodedStatistic>, { faults }: Workbench): void {
  if (!/^statistic\/figure-\d+-row-\d+$/.test(id)) return;
  faults.add(
    place
      .at('id')
      .fault(`${id} is the id of a figure’s row.`, 'Give the number of the prose a name of its own, or a restatement.'),
  );
}

function checkOf({ value: { unit, of }, place }: Entry<CodedStatistic>, { faults }: Workbench): void {
  if (unit === 'COUNT_IN' && of === undefined) {
    faults.add(place.at('unit').fault('COUNT_IN without of.', 'Add of: with the m of “n in m”.'));
  }
  if (unit !== 'COUNT_IN' && of !== undefined) {
    faults.add(place.at('of').fault(`${unit} has no of.`, 'Take of: out; only COUNT_IN has one.'));
  }
}
