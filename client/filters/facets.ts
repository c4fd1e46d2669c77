/** What a report can be narrowed by: its own audiences, strands, regions and themes, and how things are said in it. Pure. */
import type { Field } from '../address/field.ts';
import { FILTER_FIELDS, POLARITIES, PREVALENCES } from '../address/filter-fields.ts';
import type { ViewState } from '../address/view-state.ts';
import { listNamed } from '../report/list-named.ts';
import type { AudienceNode, Named, ReportGraph } from '../report/report-graph.ts';
import { isClaim, nodesOf } from '../report/report-graph.ts';
import { filters as words } from '../strings/filters.ts';
import type { Filters } from './narrow-graph.ts';
import { narrowGraph } from './narrow-graph.ts';

export type FilterName = keyof typeof FILTER_FIELDS;
export const FILTER_NAMES = ['theme', 'audience', 'strand', 'region', 'polarity', 'prevalence', 'basis'] as const;

/** `id` as it stands in the address. */
export interface FilterOption {
  readonly id: string;
  readonly label: string;
  /** How many broader ones stand above it. */
  readonly depth: number;
}

const fieldOf = (name: FilterName): Field<unknown> => FILTER_FIELDS[name] as Field<unknown>;

/** What of a filter is chosen, as ids. */
export function readChosen(filters: Filters, name: FilterName): string[] {
  return fieldOf(name)
    .write(filters[name])
    .split(',')
    .filter((id) => id !== '');
}

/** The change of the address by which these, and no others, are chosen. */
export function choose(name: FilterName, ids: readonly string[]): Partial<ViewState> {
  const field = fieldOf(name);
  return { [name]: ids.length === 0 ? field.start : field.read(ids.join(',')) };
}

/** Only what the report has something of. */
export function listOptions(graph: ReportGraph, name: FilterName): FilterOption[] {
  switch (name) {
    case 'audience':
      return listAudiences(graph);
    case 'theme':
    case 'strand':
    case 'region':
      return nameAll(listNamed(graph, name));
    case 'polarity':
      return POLARITIES.map((one) => ({ id: one.toLowerCase(), label: words.polarities[one], depth: 0 }));
    case 'prevalence':
      return PREVALENCES.map((one) => ({ id: one.toLowerCase(), label: words.prevalences[one], depth: 0 }));
    case 'basis':
      return [{ id: 'stated', label: words.statedOnly, depth: 0 }];
  }
}

/** How many claims would be left if this were the one thing chosen in its filter, the other filters as they are. */
export function countLeft(graph: ReportGraph, filters: Filters, name: FilterName, id: string): number {
  const left = narrowGraph(graph, { ...filters, ...choose(name, [id]) });
  return [...left.nodes.values()].filter(isClaim).length;
}

function nameAll(named: readonly Named[]): FilterOption[] {
  const byId = new Map(named.map(({ id, name }) => [id, name]));
  const options = [...byId].map(([id, label]) => ({ id, label, depth: 0 }));
  return options.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** Each beneath the first broader audience that the report has. */
function listAudiences(graph: ReportGraph): FilterOption[] {
  const all = nodesOf(graph, 'AUDIENCE');
  const present = new Set(all.map(({ id }) => id));
  const parentOf = ({ broaderIds }: AudienceNode): string | null => broaderIds.find((id) => present.has(id)) ?? null;
  const unfold = (parent: string | null, depth: number): FilterOption[] =>
    all
      .filter((one) => parentOf(one) === parent)
      .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
      .flatMap(({ id, label }) => [{ id, label, depth }, ...unfold(id, depth + 1)]);
  return unfold(null, 0);
}
