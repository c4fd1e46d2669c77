import { Button, Switch } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import { useAsked } from '../api/use-asked.ts';
import { Answered } from '../app/answered.tsx';
import type { ViewProps } from '../app/views.tsx';
import { nodesOf } from '../report/report-graph.ts';
import { compare, sides as words } from '../strings/compare.ts';
import { Choice } from './choice.tsx';
import { ComparedClaims } from './compared-claims.tsx';
import { nameOf, PartitionTable } from './partition-table.tsx';
import type { SideComparison } from './read-comparison.ts';
import { readComparison } from './read-comparison.ts';
import { basisOf, ScopeNote } from './scope-note.tsx';

const PUBLIC = 'audience/public';
const STAFF = 'audience/staff';

/** Public and staff at once, or any two audiences: who raises what, as a partition of all claims. */
export function SidesView({ graph, whole }: ViewProps) {
  const { state } = useAddress();
  const [left, right] = [state.left ?? PUBLIC, state.right ?? STAFF];
  const names = [left, right].map((id) => whole.nodes.get(id)?.label ?? id);
  const [leftName = left, rightName = right] = names;
  const variables = {
    slug: whole.report.slug,
    left,
    right,
    basis: basisOf(state.basis),
    withNarrower: !state.narrower,
  };
  const asked = useAsked(['comparison', variables], (ask) => readComparison(ask, variables));
  return (
    <>
      <h2>{words.title(leftName, rightName)}</h2>
      <p className="lead">{words.lead}</p>
      <Pickers whole={whole} left={left} right={right} />
      <ScopeNote obeys={['theme', 'strand', 'region', 'audience', 'polarity', 'prevalence']} />
      {left === right ? <p role="status">{words.same}</p> : null}
      <Answered asked={asked} waiting={compare.waiting}>
        {(comparison) =>
          comparison === null ? (
            <p role="status">{words.unknown}</p>
          ) : (
            <>
              <Counted comparison={comparison} leftName={leftName} rightName={rightName} whole={whole} />
              <PartitionTable
                comparison={comparison}
                narrowed={graph === whole ? null : graph}
                left={leftName}
                right={rightName}
              />
              <Part comparison={comparison} graph={graph} whole={whole} left={left} right={right} names={names} />
            </>
          )
        }
      </Answered>
    </>
  );
}

function Pickers({ whole, left, right }: Pick<ViewProps, 'whole'> & { left: string; right: string }) {
  const { state, go } = useAddress();
  return (
    <div className="pickers" role="group" aria-label={words.choose}>
      <Choice
        label={words.left}
        options={listAudiences(whole, left)}
        chosen={left}
        onChoose={(id) => {
          go({ left: id, unfolded: [] });
        }}
      />
      <Button
        className="tool swap"
        onPress={() => {
          go({ left: right, right: left, unfolded: [] });
        }}
      >
        {words.swap}
      </Button>
      <Choice
        label={words.right}
        options={listAudiences(whole, right)}
        chosen={right}
        onChoose={(id) => {
          go({ right: id, unfolded: [] });
        }}
      />
      <Switch
        className="switch"
        isSelected={!state.narrower}
        onChange={(isOn) => {
          go({ narrower: !isOn });
        }}
      >
        <span className="switch-mark" aria-hidden="true" />
        {words.together}
      </Switch>
    </div>
  );
}

/** By name, those who raised most first; one that an address names and the report does not stands there by its id. */
function listAudiences(graph: ViewProps['whole'], chosen: string): (readonly [id: string, name: string])[] {
  const known = nodesOf(graph, 'AUDIENCE').map(({ id, label }) => [id, label] as const);
  return graph.nodes.has(chosen) ? known : [[chosen, chosen], ...known];
}

interface CountedProps {
  readonly comparison: SideComparison;
  readonly leftName: string;
  readonly rightName: string;
  readonly whole: ViewProps['whole'];
}

/** Who was counted with whom. */
function Counted({ comparison: { leftAudiences, rightAudiences, inBoth }, leftName, rightName, whole }: CountedProps) {
  const both = inBoth.map(({ id }) => whole.nodes.get(id)?.label ?? id).join(', ');
  return (
    <p className="small">
      {words.counted(leftName, leftAudiences.length - 1)}; {words.counted(rightName, rightAudiences.length - 1)}.{' '}
      {both === '' ? null : words.inBoth(both)}
    </p>
  );
}

interface PartProps extends Pick<ViewProps, 'graph' | 'whole'> {
  readonly comparison: SideComparison;
  readonly left: string;
  readonly right: string;
  readonly names: readonly string[];
}

/** The part that is chosen, of it what the filters let through. */
function Part({ comparison, graph, whole, left, right, names: [leftName = '', rightName = ''] }: PartProps) {
  const { state } = useAddress();
  const part = comparison.parts.find(({ relation }) => nameOf(relation) === state.part);
  if (part === undefined) return null;
  const shown = part.claims.filter(({ node }) => graph.nodes.has(node.id));
  return (
    <section aria-label={words.parts[state.part](leftName, rightName)}>
      <h3>
        {words.parts[state.part](leftName, rightName)} ({part.claims.length})
      </h3>
      <p className="small">{words.meanings[state.part]}</p>
      {shown.length === part.claims.length ? null : (
        <p className="scope-note">{compare.letThrough(shown.length, part.claims.length)}</p>
      )}
      {part.claims.length === 0 ? <p className="nothing">{compare.none}</p> : null}
      <ComparedClaims graph={whole} claims={shown} left={left} right={right} />
    </section>
  );
}
