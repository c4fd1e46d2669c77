import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import { filters as words } from '../strings/filters.ts';
import { choose, FILTER_NAMES, listOptions, readChosen } from './facets.ts';
import { isNarrowed, NO_FILTERS, pickFilters } from './narrow-graph.ts';

interface Props {
  /** What the filters leave. */
  readonly graph: ReportGraph;
  readonly whole: ReportGraph;
}

/** Every filter in force, each of which a press removes; and what they leave. Nothing where none is. */
export function FilterChips({ graph, whole }: Props) {
  const { state, go } = useAddress();
  const filters = pickFilters(state);
  if (!isNarrowed(filters)) return null;
  const left = countClaims(graph);
  return (
    <div className="filters-in-force" role="group" aria-label={words.chosen} tabIndex={-1}>
      {FILTER_NAMES.flatMap((name) => {
        const chosen = readChosen(filters, name);
        const labels = new Map(listOptions(whole, name).map(({ id, label }) => [id, label]));
        return chosen.map((id) => {
          const label = labels.get(id) ?? `${id} (${words.unknown})`;
          return (
            <Button
              key={`${name} ${id}`}
              className="chip filter-chip"
              aria-label={words.remove(words.names[name], label)}
              onPress={() => {
                go(
                  choose(
                    name,
                    chosen.filter((other) => other !== id),
                  ),
                );
              }}
            >
              <span className="filter-chip-name">{words.names[name]}</span> {label} <span aria-hidden="true">×</span>
            </Button>
          );
        });
      })}
      <Button
        className="link"
        onPress={() => {
          go(NO_FILTERS);
        }}
      >
        {words.clear}
      </Button>
      <p className="small" role="status">
        {left === 0 ? words.none : words.left(left, countClaims(whole))}
      </p>
    </div>
  );
}

const countClaims = (graph: ReportGraph): number => [...graph.nodes.values()].filter(isClaim).length;
