import { use, useMemo, useState } from 'react';
import type { ComponentProps, ContextType, ReactNode } from 'react';
import type { CollectionRenderer } from 'react-aria-components';
import {
  CollectionRendererContext,
  DefaultCollectionRenderer,
  DragAndDropContext,
  TreeStateContext,
} from 'react-aria-components';
import { useSame } from '../app/use-same.ts';

type State = NonNullable<ContextType<typeof TreeStateContext>>;
type Row = NonNullable<ReturnType<State['collection']['getItem']>>;

/**
 * A tree in here renders a row only where that row changes: the two that the focus goes between, and all of them when what is selected, open or listed
 * does. By itself it renders all, whatever changes, three times for each press: with sixty rows most of the time from the press to its answer.
 */
export function SteadyRows({ children }: { readonly children: ReactNode }) {
  return <CollectionRendererContext value={STEADY}>{children}</CollectionRendererContext>;
}

const STEADY: CollectionRenderer = { ...DefaultCollectionRenderer, CollectionRoot };
/** The tree makes a new one at each rendering, and every row listens. */
const NOTHING_IS_DRAGGED = {};

/** What a row holds stands among the rows too, and the row renders it. */
const isRow = ({ type }: Row): boolean => type !== 'content';

function CollectionRoot({ collection }: ComponentProps<CollectionRenderer['CollectionRoot']>) {
  const state = use(TreeStateContext);
  if (state === null) throw new Error('SteadyRows are those of a Tree.');
  const { focusedKey, isFocused, selectedKeys } = state.selectionManager;
  const marked = useSame([[...selectedKeys], [...state.expandedKeys]]);
  const seen = useMemo(() => ({ collection, marked }), [collection, marked]);
  const focus = isFocused ? 'inside' : 'kept';
  return (
    <DragAndDropContext value={NOTHING_IS_DRAGGED}>
      {[...collection].filter(isRow).map((row) => (
        <SteadyRow key={row.key} row={row} state={state} seen={seen} focus={row.key === focusedKey ? focus : null} />
      ))}
    </DragAndDropContext>
  );
}

interface Props extends Kept {
  readonly row: Row;
}

interface Kept {
  readonly state: State;
  /** Another one when anything but the focus is. */
  readonly seen: object;
  /** Of this row: it has the focus, had it last, or neither. */
  readonly focus: 'inside' | 'kept' | null;
}

/**
 * Gives its row the state of its last rendering, which is as good as the newest: all that a row reads of it is either live (the focus) or the same.
 * What is rendered in here stays as it is, so that React stops at it; stopped at this component, React would render the row for the tree’s new state.
 */
function SteadyRow({ row, ...now }: Props) {
  const [kept, keep] = useState<Kept>(now);
  if (kept.seen !== now.seen || kept.focus !== now.focus) keep(now);
  const rendered = useMemo(() => row.render?.(row), [row]);
  return <TreeStateContext value={kept.state}>{rendered}</TreeStateContext>;
}
