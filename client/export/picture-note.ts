/** What stands beside everything that is taken along, so that it can be understood alone. */
import { FILTER_NAMES, listOptions, readChosen } from '../filters/facets.ts';
import type { Filters } from '../filters/narrow-graph.ts';
import type { Scene } from '../graph-view/scene.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { exports as words } from '../strings/export.ts';
import { filters as filterWords } from '../strings/filters.ts';

export interface PictureNote {
  readonly title: string;
  /** What is shown, in words: how much, what is selected, what it is narrowed to. */
  readonly shows: string;
  readonly source: string;
  readonly licence: string;
  readonly dataVersion: string;
  /** Of the view. */
  readonly address: string;
  /** ISO 8601, a day. */
  readonly madeOn: string;
}

/** What stands beneath a picture: how to read it, and where it comes from. */
export function listBeneath({ source, licence, dataVersion, madeOn, address }: PictureNote): string[] {
  return [words.legend, source, `${licence} ${words.version(dataVersion, madeOn)}`, address];
}

export interface Taken {
  readonly graph: ReportGraph;
  readonly scene: Scene;
  readonly filters: Filters;
  readonly selectedId: string | null;
  readonly address: string;
  readonly madeOn: string;
}

export function writeNote({ graph, scene, filters, selectedId, address, madeOn }: Taken): PictureNote {
  const { title, publisher, licence, sourceUrl, dataVersion } = graph.report;
  const selected = selectedId === null ? undefined : graph.nodes.get(selectedId);
  const narrowed = FILTER_NAMES.flatMap((name) => {
    const labels = new Map(listOptions(graph, name).map(({ id, label }) => [id, label]));
    const chosen = readChosen(filters, name).map((id) => labels.get(id) ?? id);
    return chosen.length === 0 ? [] : [`${filterWords.names[name].toLowerCase()}: ${chosen.join(' or ')}`];
  });
  const shows = [
    words.shown(scene.nodes.size, scene.links.length),
    ...(selected === undefined ? [] : [words.selected(selected.label)]),
    ...(narrowed.length === 0 ? [] : [words.narrowed(narrowed.join('; '))]),
  ];
  return {
    title,
    shows: shows.join(' '),
    source: words.source(title, publisher ?? '', sourceUrl ?? ''),
    licence: licence === null ? '' : words.licence(licence),
    dataVersion,
    address,
    madeOn,
  };
}
