import { useAddress } from '../address/use-address.ts';
import { useAsked } from '../api/use-asked.ts';
import { AddressLink } from '../app/address-link.tsx';
import { Answered } from '../app/answered.tsx';
import { UnfoldButton, useUnfolded } from '../app/unfold.tsx';
import type { ViewProps } from '../app/views.tsx';
import { NodeLink } from '../details/parts.tsx';
import type { HeardAudiencesQuery } from '../generated/graphql.ts';
import { HeardAudiencesDocument } from '../generated/graphql.ts';
import { compare } from '../strings/compare.ts';
import { heard as words } from '../strings/strands.ts';
import { basisOf, ScopeNote } from './scope-note.tsx';
import { VoiceCells } from './voice-cells.tsx';

const SELDOM_HEARD = 'audience/seldom-heard-groups';
type Heard = NonNullable<HeardAudiencesQuery['voices']>['audiences']['edges'][number];

/** Every audience with what is heard of it, those of whom nothing is heard too. */
export function HeardView({ whole }: ViewProps) {
  const { state } = useAddress();
  const variables = {
    slug: whole.report.slug,
    basis: basisOf(state.basis),
    within: state.heard === 'seldom' ? SELDOM_HEARD : null,
  };
  const asked = useAsked(['heard', variables], (ask) => ask(HeardAudiencesDocument, variables));
  return (
    <>
      <h2>{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <nav className="ready-made" aria-label={words.choose}>
        <AddressLink change={{ heard: null }} current={state.heard === null}>
          {words.all}
        </AddressLink>
        <AddressLink change={{ heard: 'seldom' }} current={state.heard === 'seldom'}>
          {words.seldom}
        </AddressLink>
      </nav>
      <ScopeNote />
      <Answered asked={asked} waiting={compare.waiting}>
        {({ voices }) => (voices === null ? null : <Audiences whole={whole} audiences={voices.audiences.edges} />)}
      </Answered>
    </>
  );
}

function Audiences({ whole, audiences }: Pick<ViewProps, 'whole'> & { readonly audiences: readonly Heard[] }) {
  const noQuotes = audiences.filter(({ quotes }) => quotes.total === 0).length;
  const noClaims = audiences.filter(({ attributions }) => attributions.total === 0).length;
  const ordered = [...audiences].sort(
    (a, b) => b.attributions.total - a.attributions.total || b.quotes.total - a.quotes.total,
  );
  return (
    <>
      <p>{words.without(noQuotes, noClaims, audiences.length)}</p>
      <div className="matrix-scroll" role="region" aria-label={words.caption} tabIndex={0}>
        <table className="heard" aria-label={words.caption}>
          <thead>
            <tr>
              <th scope="col">{words.audience}</th>
              {[words.quotes, words.statistics, words.attributions, words.negative].map((name) => (
                <th key={name} scope="col" className="number wrap">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map((audience) => (
              <Row key={audience.node.id} whole={whole} audience={audience} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ whole, audience }: Pick<ViewProps, 'whole'> & { readonly audience: Heard }) {
  const { node, quotes, statistics, attributions, negative } = audience;
  const known = whole.nodes.get(node.id);
  const missing = [
    ...(quotes.total === 0 ? [words.nobodyQuoted] : []),
    ...(attributions.total === 0 ? [words.nothingRaised] : []),
  ];
  const id = `heard/${node.id}`;
  const isOpen = useUnfolded(id);
  return (
    <>
      <tr>
        <th scope="row">
          {known === undefined ? node.name : <NodeLink node={known} />}
          {missing.length === 0 ? null : <div className="small missing">{missing.join('; ')}</div>}
          {quotes.total + attributions.total + negative.total === 0 ? null : (
            <div className="where">
              <UnfoldButton id={id} name={words.where} label={words.cellsOf(node.name)} />
            </div>
          )}
        </th>
        {[quotes, statistics, attributions, negative].map(({ total }, index) => (
          <td key={index} className="number tabular">
            {total}
          </td>
        ))}
      </tr>
      {isOpen ? (
        <tr className="cell-members">
          <td colSpan={5}>
            <div className="cell-members-body">
              <VoiceCells graph={whole} audienceId={node.id} />
            </div>
          </td>
        </tr>
      ) : null}
    </>
  );
}
