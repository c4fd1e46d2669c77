import { useAddress } from '../address/use-address.ts';
import { useAsked } from '../api/use-asked.ts';
import { Answered } from '../app/answered.tsx';
import type { StrandKind } from '../generated/graphql.ts';
import { StrandsOnThemeDocument } from '../generated/graphql.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { compare } from '../strings/compare.ts';
import { strands as words } from '../strings/strands.ts';
import { Members } from './members.tsx';
import { basisOf } from './scope-note.tsx';
import type { StrandHoldings } from './split-strands.ts';
import { splitStrands } from './split-strands.ts';

interface Strand {
  readonly id: string;
  readonly name: string;
  readonly kind: StrandKind;
}
interface Props {
  readonly graph: ReportGraph;
  readonly theme: string;
  readonly strands: readonly Strand[];
}

/** Claims of both, then each strand by itself: its other claims, its quotes, its numbers. */
export function StrandsOnTheme({ graph, theme, strands }: Props) {
  const { state } = useAddress();
  const ids = strands.map(({ id }) => id);
  const variables = { slug: graph.report.slug, theme, strands: ids, basis: basisOf(state.basis) };
  const asked = useAsked(['strands on a theme', variables], (ask) => ask(StrandsOnThemeDocument, variables));
  return (
    <Answered asked={asked} waiting={compare.waiting}>
      {(answer) => {
        const { both, sides } = splitStrands(answer, ids);
        return (
          <>
            <section aria-label={words.both}>
              <h3>{words.counted(words.both, both.length)}</h3>
              <Members graph={graph} ids={both} />
              <p className="small">{words.unnamed}</p>
            </section>
            <div className="two-strands">
              {strands.map((strand, index) => {
                const held = sides[index];
                return held === undefined ? null : <Side key={strand.id} graph={graph} strand={strand} held={held} />;
              })}
            </div>
          </>
        );
      }}
    </Answered>
  );
}

interface SideProps extends Pick<Props, 'graph'> {
  readonly strand: Strand;
  readonly held: StrandHoldings;
}

function Side({ graph, strand, held }: SideProps) {
  return (
    <section aria-label={strand.name}>
      <h3>{strand.name}</h3>
      <p className="small">{words.kinds[strand.kind]}</p>
      <h4>{words.counted(words.onlyLeft(strand.name), held.claims.length)}</h4>
      <Members graph={graph} ids={held.claims} />
      <h4>{words.counted(words.quotes, held.quotes.length)}</h4>
      <Members graph={graph} ids={held.quotes} />
      <h4>{words.counted(words.statistics, held.statistics.length)}</h4>
      <Members graph={graph} ids={held.statistics} />
    </section>
  );
}
