import { describeAttribution } from '../details/describe-attribution.ts';
import { LineLink } from '../details/parts.tsx';
import type { RaisedByLink, ReportGraph } from '../report/report-graph.ts';
import { details as detailWords } from '../strings/common.ts';
import { compare as words, sides } from '../strings/compare.ts';
import { Unfold } from '../app/unfold.tsx';

const AT_ONCE = 2;

interface Props {
  readonly graph: ReportGraph;
  /** Whose side it is: its own name is not repeated. */
  readonly audienceId: string;
  readonly links: readonly RaisedByLink[];
  /** Tells this list from others on the page. */
  readonly id: string;
}

/** What the report says of one side, in its own words: the first places, and the others on asking. */
export function SideWords({ graph, audienceId, links, id }: Props) {
  if (links.length === 0) return <p className="nothing small">{sides.nothingSaid}</p>;
  const rest = links.slice(AT_ONCE);
  return (
    <>
      <Places graph={graph} audienceId={audienceId} links={links.slice(0, AT_ONCE)} />
      {rest.length === 0 ? null : (
        <Unfold id={id} name={words.morePlaces(rest.length)}>
          <Places graph={graph} audienceId={audienceId} links={rest} />
        </Unfold>
      )}
    </>
  );
}

function Places({ graph, audienceId, links }: Omit<Props, 'id'>) {
  return (
    <ul className="said">
      {links.map((link) => (
        <li key={link.id}>
          <Who graph={graph} link={link} audienceId={audienceId} /> {link.words.exact}{' '}
          <LineLink graph={graph} at={link.words} />
          <How graph={graph} link={link} />
        </li>
      ))}
    </ul>
  );
}

/** Silent where the side itself raises it. */
function Who({ graph, link, audienceId }: { graph: ReportGraph; link: RaisedByLink; audienceId: string }) {
  const name = link.to === audienceId ? '' : (graph.nodes.get(link.to)?.label ?? link.to);
  const denial = link.polarity === 'RAISES' ? '' : detailWords.denials[link.polarity].replace(/:$/, '');
  const told = [name, denial].filter((part) => part !== '').join(', ');
  return told === '' ? null : <b className="said-by">{told}:</b>;
}

function How({ graph, link }: { readonly graph: ReportGraph; readonly link: RaisedByLink }) {
  const description = describeAttribution(graph, link);
  if (description === '' && link.basis === 'STATED') return null;
  return (
    <span className="said-how small">
      {description}{' '}
      {link.basis === 'INFERRED' ? <span className="tag tag-inferred">{detailWords.inferred}</span> : null}{' '}
      {link.rationale}
    </span>
  );
}
