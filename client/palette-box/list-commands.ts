/** Everything that the box can do at this place, as a list. Pure. */
import { COMPARISONS } from '../address/compare-fields.ts';
import { LAYOUTS } from '../address/explore-fields.ts';
import type { View, ViewState } from '../address/view-state.ts';
import { START } from '../address/view-state.ts';
import { NO_FILTERS } from '../filters/narrow-graph.ts';
import { chooseAsk } from '../query/choose-ask.ts';
import { findHeadings } from '../reader/find-headings.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { isClaim, NODE_KINDS } from '../report/report-graph.ts';
import { KIND_NAMES, page } from '../strings/common.ts';
import { compare } from '../strings/compare.ts';
import { commands as words } from '../strings/palette-box.ts';
import type { CommandEntry, Deed } from './entry.ts';

const change = (to: Partial<ViewState>): Deed => ({ type: 'change', change: to });
const command = (id: string, name: string, hint: string, does: Deed): CommandEntry => ({
  type: 'command',
  id,
  name,
  hint,
  does,
});

export function listCommands(state: ViewState, views: readonly View[], hasSlash: boolean): CommandEntry[] {
  return [
    ...listViews(state, views),
    ...listComparisons(),
    ...listLayouts(state),
    ...listShows(state),
    ...listClearing(state),
    ...listHelp(hasSlash),
  ];
}

function listViews(state: ViewState, views: readonly View[]): CommandEntry[] {
  return views
    .filter((view) => view !== state.view)
    .map((view) =>
      view === 'query'
        ? command(
            'view-query',
            words.asQuery,
            words.viewHints.query,
            change({ view, pane: 'view', ask: chooseAsk(state) }),
          )
        : command(`view-${view}`, words.view(page.views[view]), words.viewHints[view], change({ view, pane: 'view' })),
    );
}

function listComparisons(): CommandEntry[] {
  return COMPARISONS.map((show) =>
    command(
      `show-${show}`,
      words.compare(compare.names[show]),
      'compare',
      change({ view: 'compare', show, pane: 'view' }),
    ),
  );
}

function listLayouts({ layout }: ViewState): CommandEntry[] {
  return LAYOUTS.filter((one) => one !== layout).map((one) =>
    command(
      `layout-${one}`,
      words.layouts[one],
      'layout arrange',
      change({ view: 'explore', layout: one, pane: 'view' }),
    ),
  );
}

function listShows({ basis, names, shade }: ViewState): CommandEntry[] {
  return [
    basis === null
      ? command('stated', words.statedOnly, 'filter', change({ basis: 'stated' }))
      : command('inferred', words.withInferred, 'filter', change({ basis: null })),
    shade
      ? command('no-shade', words.noShade, 'coverage', change({ shade: false }))
      : command('shade', words.shade, 'coverage context uncoded', change({ shade: true, view: 'read', pane: 'view' })),
    names
      ? command('no-names', words.noNames, '', change({ names: false }))
      : command('names', words.names, '', change({ names: true, view: 'explore', pane: 'view' })),
    ...NODE_KINDS.map((kind) =>
      command(`kind-${kind}`, words.onlyKind(KIND_NAMES[kind].many), 'filter', change({ kinds: [kind], pane: 'view' })),
    ),
  ];
}

function listClearing(state: ViewState): CommandEntry[] {
  return [
    ...(state.kinds === null ? [] : [command('usual-kinds', words.usualKinds, 'filter', change({ kinds: null }))]),
    ...(state.node === null
      ? []
      : [command('clear', words.clearSelection, '', change({ node: null, also: [], at: null }))]),
    command('clear-filters', words.clearFilters, 'all', change({ ...NO_FILTERS, kinds: null })),
    command('start', words.start, 'home', change(START)),
  ];
}

function listHelp(hasSlash: boolean): CommandEntry[] {
  return [
    command('limits', words.limits, words.limitsHint, { type: 'open', address: '/what-this-can-and-cannot-say' }),
    command('graphiql', words.graphiql, words.graphiqlHint, { type: 'open', address: '/graphiql' }),
    command('slash', hasSlash ? words.slashOff : words.slashOn, words.slashHint, { type: 'slash', isOn: !hasSlash }),
  ];
}

/** The subjects of the report's claims, each a filter and a brief. */
export function listThemes(graph: ReportGraph): CommandEntry[] {
  const themes = new Map(
    [...graph.nodes.values()].flatMap((node) =>
      isClaim(node) ? node.themes.map(({ id, name }) => [id, name] as const) : [],
    ),
  );
  return [...themes].flatMap(([id, name]) => [
    command(id, words.theme(name), 'filter subject', change({ theme: [id] })),
    command(`brief ${id}`, words.brief(name), 'print word paper', {
      type: 'open',
      address: '/brief',
      search: { node: id },
    }),
  ]);
}

export function listSections(graph: ReportGraph): CommandEntry[] {
  const headings = findHeadings(graph);
  return graph.sections.flatMap(({ id, title }) => {
    const heading = headings.get(id);
    if (heading === undefined) return [];
    const { start, end } = heading;
    return [command(id, title, 'section', change({ view: 'read', at: { start, end }, pane: 'view' }))];
  });
}
