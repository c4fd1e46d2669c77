import { createContext, useContext } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { AddressLink } from '../app/address-link.tsx';
import { KindMark } from '../graph-view/kind-mark.tsx';
import { NodeName } from '../list/node-name.tsx';
import { marks as words } from '../strings/help.ts';
import { KIND_NAMES } from '../strings/common.ts';
import type { Mark, MarkedNode } from './find-marks.ts';

/** Every block of the reader sets passages; what stands in them is the same for all. */
export const MarksContext = createContext<ReadonlyMap<string, readonly Mark[]>>(new Map());

/** In the margin of a passage: by kind, what it states or holds, each the way to the graph. */
export function PassageMarks({ passageId }: { readonly passageId: string }) {
  const marks = useContext(MarksContext).get(passageId) ?? [];
  if (marks.length === 0) return null;
  return (
    <span className="marks">
      {marks.map((mark) => (
        <MarkView key={mark.kind} mark={mark} />
      ))}
    </span>
  );
}

/** One node is a link; several are told apart first. */
function MarkView({ mark: { kind, nodes } }: { readonly mark: Mark }) {
  const [first, ...others] = nodes;
  if (first === undefined) return null;
  if (others.length === 0) {
    return (
      <AddressLink className="mark" change={toGraph(first)} label={words.one(KIND_NAMES[kind].one, first.node.label)}>
        <KindMark kind={kind} />
      </AddressLink>
    );
  }
  const name = words.several(KIND_NAMES[kind].many, nodes.length);
  return (
    <DialogTrigger>
      <Button className="mark" aria-label={name}>
        <KindMark kind={kind} />
        <span className="mark-count">{nodes.length}</span>
      </Button>
      <Popover className="popover mark-nodes" placement="right top">
        <ul className="node-list">
          {nodes.map((marked) => (
            <li key={marked.node.id}>
              <AddressLink className="node-link" change={toGraph(marked)}>
                <KindMark kind={kind} />
                <NodeName node={marked.node} />
              </AddressLink>
            </li>
          ))}
        </ul>
      </Popover>
    </DialogTrigger>
  );
}

/** The place is kept, so that the way back to the report leads to the words that one came from. */
const toGraph = ({ node, words: { start, end } }: MarkedNode) =>
  ({ node: node.id, view: 'explore', at: { start, end }, pane: null }) as const;
