import type { RaisedByLink, ReportGraph } from '../report/report-graph.ts';
import { details as words } from '../strings.ts';
import { describeAttribution } from './describe-attribution.ts';
import { LineLink, NodeLink } from './parts.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly link: RaisedByLink;
  /** Which end is named: the audience, or the claim that it raised. */
  readonly end: 'audience' | 'claim';
}

/** One attribution that the text makes: who, how, where they were heard, in which words. */
export function Attribution({ graph, link, end }: Props) {
  const node = graph.nodes.get(end === 'audience' ? link.to : link.from);
  if (node === undefined) return null;
  const description = describeAttribution(graph, link);
  return (
    <>
      {link.polarity === 'RAISES' ? null : <span className="denial">{words.denials[link.polarity]}</span>}
      <NodeLink node={node} />
      <p className="basis">
        {description === '' ? null : <>{description}. </>}
        {link.qualifier === null ? null : (
          <>
            {words.inTheReport} <span className="report-term">{link.qualifier}</span>.{' '}
          </>
        )}
        {link.basis === 'INFERRED' ? <span className="tag tag-inferred">{words.inferred}</span> : null}{' '}
        <LineLink graph={graph} at={link.words} />
      </p>
    </>
  );
}
