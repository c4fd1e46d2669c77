import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import { NodeName } from '../list/node-name.tsx';
import { KindMark } from '../graph-view/kind-mark.tsx';
import { AddressLink } from '../app/address-link.tsx';
import type { GraphNode } from '../report/report-graph.ts';
import type { ThreadRow } from './thread-rows.ts';
import { useOpened } from './use-opened.ts';

interface Props {
  readonly row: ThreadRow;
  readonly column: 'audiences' | 'quotes' | 'numbers';
  readonly nodes: readonly GraphNode[];
  /** Of how many, and of what. */
  readonly tell: (count: number, of: string) => string;
}

/** A count that opens what it counts. */
export function CountCell({ row, column, nodes, tell }: Props) {
  const { state } = useAddress();
  const opening = useOpened(row, column);
  if (nodes.length === 0) return <span className="nothing">0</span>;
  const label = tell(nodes.length, (row.concern ?? row.recommendation)?.label ?? '');
  return (
    <>
      <DialogTrigger {...opening}>
        <Button className="link tabular" aria-label={label}>
          {nodes.length}
        </Button>
        <Popover className="popover threads-popover">
          <h3>{label}</h3>
          <ul className="node-list">
            {nodes.map((node) => (
              <li key={node.id}>
                <AddressLink
                  className="node-link"
                  change={{ node: node.id, also: [], opened: '', threads: state.threads, pane: null }}
                >
                  <KindMark kind={node.kind} />
                  <NodeName node={node} />
                </AddressLink>
              </li>
            ))}
          </ul>
        </Popover>
      </DialogTrigger>
      {column === 'audiences' ? (
        <span className="threads-names clamp">{nodes.map(({ label: name }) => name).join(', ')}</span>
      ) : null}
    </>
  );
}
