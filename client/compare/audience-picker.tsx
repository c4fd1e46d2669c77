import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { ReportGraph } from '../report/report-graph.ts';
import { nodesOf } from '../report/report-graph.ts';
import { compare as words } from '../strings/compare.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly label: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** An audience by name, those who raised most first. */
export function AudiencePicker({ graph, label, chosen, onChoose }: Props) {
  return (
    <ComboBox
      className="picker"
      key={chosen}
      defaultItems={nodesOf(graph, 'AUDIENCE')}
      defaultValue={chosen}
      onChange={(key) => {
        if (typeof key === 'string' && key !== chosen) onChoose(key);
      }}
      menuTrigger="focus"
    >
      <Label>{label}</Label>
      <div className="picker-field">
        <Input />
        <Button aria-label={words.allNames}>▾</Button>
      </div>
      <Popover className="popover picker-list">
        <ListBox className="picker-options">
          {({ id, label: name }: { id: string; label: string }) => (
            <ListBoxItem id={id} className="picker-option" textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
