import { useId } from 'react';
import { Button, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { ReportGraph } from '../report/report-graph.ts';
import { explore as words } from '../strings/explore.ts';
import { useSteps } from './use-steps.ts';

/** Undo, redo, and the list of all that was done, each step of which can be gone back to. A step that leads nowhere keeps the focus. */
export function StepTools({ graph }: { readonly graph: ReportGraph }) {
  const titleId = useId();
  const { steps, at, goTo } = useSteps(graph);
  const undone = steps[at];
  const next = steps[at + 1];
  return (
    <>
      <Button
        className="tool"
        aria-label={at > 0 && undone !== undefined ? words.undoOf(undone.told) : words.undo}
        aria-disabled={at <= 0}
        onPress={() => {
          if (at > 0) goTo(at - 1);
        }}
      >
        ↶
      </Button>
      <Button
        className="tool"
        aria-label={next === undefined ? words.redo : words.redoOf(next.told)}
        aria-disabled={next === undefined}
        onPress={() => {
          if (next !== undefined) goTo(at + 1);
        }}
      >
        ↷
      </Button>
      <DialogTrigger>
        <Button className="tool">{words.history}</Button>
        <Popover className="popover" placement="top" aria-labelledby={titleId}>
          <h2 className="history-title" id={titleId}>
            {words.historyTitle}
          </h2>
          <ListBox
            className="history"
            aria-label={words.historyTitle}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[String(at)]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys];
              if (key !== undefined) goTo(Number(key));
            }}
            items={steps.map(({ told }, index) => ({ id: String(index), told })).toReversed()}
          >
            {({ id, told }) => (
              <ListBoxItem id={id} className="menu-item" textValue={told}>
                {told}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </DialogTrigger>
    </>
  );
}
