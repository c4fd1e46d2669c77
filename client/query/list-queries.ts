/** The state of a view as operations of the API that give the same. Pure. */
import type { Ask } from '../address/query-fields.ts';
import type { ViewState } from '../address/view-state.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import { takeWords } from '../reader/take-words.ts';
import { OPERATIONS } from './operations.ts';
import type { OperationName } from './operations.ts';

export interface AskedQuery {
  readonly ask: Ask;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const PUBLIC = 'audience/public';
const STAFF = 'audience/staff';
/** The API gives so many ids at once. */
const MOST_IDS = 100;

/** What is selected first, then what the view shows; a question that the state gives no cause for is left out. */
export function listQueries(graph: ReportGraph, state: ViewState): AskedQuery[] {
  const report = graph.report.slug;
  const basis = state.basis === null ? null : ['STATED'];
  const withNarrower = !state.narrower;
  return [
    ...askSelection(graph, state, basis),
    ...(state.node === null || state.to === null
      ? []
      : [make('path', 'path', { from: state.node, to: state.to, basis })]),
    ...askPlace(graph, state),
    ...askWords(report, state),
    make('claims', 'claims', { report, where: narrowClaims(state) }),
    make('sides', 'sides', { report, left: state.left ?? PUBLIC, right: state.right ?? STAFF, basis, withNarrower }),
    make('matrix', 'matrix', { report, ...pickAxes(state), basis, withNarrower }),
    make('gaps', 'gaps', { report, kind: state.view === 'compare' ? [state.gap.toUpperCase()] : null, basis }),
  ];
}

const make = (ask: Ask, name: OperationName, variables: AskedQuery['variables']): AskedQuery => ({
  ask,
  text: OPERATIONS[name],
  variables,
});

function askSelection(graph: ReportGraph, { node: id }: ViewState, basis: readonly string[] | null): AskedQuery[] {
  const node = id === null ? undefined : graph.nodes.get(id);
  if (node === undefined) return [];
  if (isClaim(node)) return [make('selection', 'claim', { id, basis })];
  return [
    node.kind === 'AUDIENCE' ? make('selection', 'audience', { id, basis }) : make('selection', 'evidence', { id }),
  ];
}

function askPlace(graph: ReportGraph, { at }: ViewState): AskedQuery[] {
  const ids = at === null ? [] : takeWords(graph, at).map(({ passageId }) => passageId);
  return ids.length === 0 ? [] : [make('passages', 'passages', { ids: ids.slice(0, MOST_IDS) })];
}

function askWords(report: string, { words, find }: ViewState): AskedQuery[] {
  const asked = words.trim() === '' ? find.trim() : words.trim();
  return asked === '' ? [] : [make('search', 'search', { report, words: asked })];
}

function pickAxes({ rows, columns, count }: ViewState) {
  return {
    rows: (rows ?? 'audience').toUpperCase(),
    columns: (columns ?? 'theme').toUpperCase(),
    measure: count.toUpperCase(),
  };
}

/** Only what is asked for; null where nothing is. */
function narrowClaims(state: ViewState) {
  const { audience, strand, region, theme, polarity, prevalence, basis, kinds } = state;
  const raisedBy = withoutNothing({ withinAudience: audience, strand, region, prevalence });
  const asksWho = Object.keys(raisedBy).length > 0 || polarity.length > 0;
  const claimKinds = (kinds ?? []).filter((kind) => ['RECOMMENDATION', 'CONCERN', 'FINDING'].includes(kind));
  const where = {
    ...withoutNothing({ kind: claimKinds, theme }),
    ...(asksWho
      ? {
          raisedBy: {
            ...raisedBy,
            polarity: polarity.length === 0 ? ['RAISES', 'LESS', 'NOT'] : polarity,
            ...(basis === null ? {} : { basis: ['STATED'] }),
          },
        }
      : {}),
  };
  return Object.keys(where).length === 0 ? null : where;
}

function withoutNothing(lists: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
