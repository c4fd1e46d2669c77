import { useAddress } from '../address/use-address.ts';
import { useAsked } from '../api/use-asked.ts';
import { Answered } from '../app/answered.tsx';
import { Unfold } from '../app/unfold.tsx';
import type { TriangulationQuery } from '../generated/graphql.ts';
import { TriangulationDocument } from '../generated/graphql.ts';
import type { ClaimNode, ReportGraph } from '../report/report-graph.ts';
import { triangulation as words } from '../strings/triangulation.ts';
import { CountedThings } from './counted-things.tsx';
import { Block } from './parts.tsx';
import { TallyRow } from './tally-row.tsx';

type Triangulation = NonNullable<TriangulationQuery['claim']>['triangulation'];
interface Props {
  readonly graph: ReportGraph;
  readonly claim: ClaimNode;
}

/** What stands behind a claim, counted by a published definition; each number opens. */
export function TriangulationBlock({ graph, claim }: Props) {
  const { state } = useAddress();
  const { id } = claim;
  const isStatedOnly = state.basis === 'stated';
  const asked = useAsked(['triangulation', id, isStatedOnly], (ask) =>
    ask(TriangulationDocument, { id, basis: isStatedOnly ? ['STATED'] : null }),
  );
  return (
    <Block title={words.title}>
      <Answered asked={asked} waiting={words.waiting}>
        {({ claim: answer }) =>
          answer === null ? null : (
            <>
              <Summary counted={answer.triangulation} isStatedOnly={isStatedOnly} />
              <Behind graph={graph} claim={claim} counted={answer.triangulation} />
              <Bases graph={graph} claim={claim} counted={answer.triangulation} />
              <Against graph={graph} claim={claim} counted={answer.triangulation} />
              <Unfold id="rests/how" name={words.how}>
                {words.definition(answer.triangulation.version).map((paragraph) => (
                  <p key={paragraph} className="small">
                    {paragraph}
                  </p>
                ))}
              </Unfold>
            </>
          )
        }
      </Answered>
    </Block>
  );
}

function Summary({ counted, isStatedOnly }: { readonly counted: Triangulation; readonly isStatedOnly: boolean }) {
  const { less, not, opposes, conflicts } = counted.negative;
  const against = less.total + not.total + opposes.total + conflicts.total;
  const parts = counted.claims.length - 1;
  return (
    <>
      <p>
        {words.summary(
          counted.audienceTotal,
          counted.strandTotal,
          counted.quotes.total + counted.statistics.total,
          against,
        )}
      </p>
      <p className="small">
        {parts === 0 ? null : words.withParts(parts)} {isStatedOnly ? words.statedOnly : null}
      </p>
    </>
  );
}

interface CountedProps extends Props {
  readonly counted: Triangulation;
}

const BEHIND = ['public', 'staff', 'others', 'quotes', 'statistics', 'passages', 'qualifying'] as const;
const AGAINST = ['less', 'not', 'opposes', 'conflicts'] as const;

function Behind({ graph, claim, counted }: CountedProps) {
  return (
    <dl className="tallies">
      <TallyRow id="audiences" name={words.audiences} total={counted.audienceTotal}>
        <CountedThings graph={graph} claim={claim} ids={counted.audiences.map(({ audience }) => audience.id)} />
      </TallyRow>
      <TallyRow id="strands" name={words.strands} total={counted.strandTotal}>
        <ul className="node-list small">
          {counted.strands.map(({ strand, attributions, quotes, statistics }) => (
            <li key={strand.id}>
              <b>{strand.name}</b> ({words.strandKinds[strand.kind]}):{' '}
              {words.ofStrand(attributions.total, quotes.total, statistics.total)}
            </li>
          ))}
        </ul>
      </TallyRow>
      <Tally graph={graph} claim={claim} id="ofNoStrand" tally={counted.ofNoStrand} />
      {BEHIND.map((id) => (
        <Tally key={id} graph={graph} claim={claim} id={id} tally={counted[id]} />
      ))}
    </dl>
  );
}

function Bases({ graph, claim, counted }: CountedProps) {
  return (
    <>
      <h4>{words.basisTitle}</h4>
      <dl className="tallies">
        <Tally graph={graph} claim={claim} id="stated" tally={counted.stated} />
        <Tally graph={graph} claim={claim} id="inferred" tally={counted.inferred} />
      </dl>
    </>
  );
}

function Against({ graph, claim, counted: { negative } }: CountedProps) {
  return (
    <>
      <h4>{words.against}</h4>
      <dl className="tallies">
        {AGAINST.map((id) => (
          <Tally key={id} graph={graph} claim={claim} id={id} tally={negative[id]} />
        ))}
      </dl>
    </>
  );
}

interface TallyProps extends Props {
  readonly id: 'ofNoStrand' | (typeof BEHIND)[number] | (typeof AGAINST)[number] | 'stated' | 'inferred';
  readonly tally: Triangulation['quotes'];
}

function Tally({ graph, claim, id, tally }: TallyProps) {
  return (
    <TallyRow id={id} name={words[id]} total={tally.total}>
      <CountedThings graph={graph} claim={claim} ids={tally.ids} />
    </TallyRow>
  );
}
