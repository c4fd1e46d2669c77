import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import { pickFilters } from '../filters/narrow-graph.ts';
import type { Canvas } from '../graph-view/open-canvas.ts';
import type { Scene } from '../graph-view/scene.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { exports as words } from '../strings/export.ts';
import { nameFile } from './name-file.ts';
import { saveFile } from './save-file.ts';

const FORMS = ['nodes', 'links', 'json', 'png'] as const;
type Form = (typeof FORMS)[number];
const ENDINGS = { nodes: 'csv', links: 'csv', json: 'json', png: 'png' } as const;

interface Props {
  readonly graph: ReportGraph;
  readonly scene: Scene;
  readonly canvas: Canvas | null;
}

/** Takes along what is seen: as tables, as data, as a picture. */
export default function ExportMenu({ graph, scene, canvas }: Props) {
  const { state } = useAddress();
  const [told, setTold] = useState('');
  const take = async (form: Form): Promise<void> => {
    const { writeNote } = await import('./picture-note.ts');
    const madeOn = new Date().toISOString().slice(0, 10);
    const address = window.location.href;
    const note = writeNote({ graph, scene, filters: pickFilters(state), selectedId: state.node, address, madeOn });
    const name = nameFile(
      graph.report.slug,
      form === 'png' ? 'picture' : form === 'json' ? 'view' : form,
      ENDINGS[form],
    );
    if (form === 'png') {
      if (canvas === null) return;
      const { framePicture } = await import('./frame-picture.ts');
      saveFile(name, await framePicture(await canvas.takePicture(), note));
    } else {
      const { printJson, printLinks, printNodes } = await import('./print-scene.ts');
      const print = { nodes: printNodes, links: printLinks };
      const text = form === 'json' ? printJson(scene, note) : print[form](graph, scene, note);
      saveFile(name, new Blob([text], { type: form === 'json' ? 'application/json' : 'text/csv' }));
    }
    setTold(words.made(name));
  };
  return (
    <>
      <MenuTrigger>
        <Button className="tool">{words.open}</Button>
        <Popover className="popover popover-menu" placement="top end">
          <Menu
            className="menu"
            aria-label={words.label}
            onAction={(key) => {
              take(key as Form).catch(() => {
                setTold(words.notMade);
              });
            }}
          >
            {FORMS.map((form) => (
              <MenuItem key={form} id={form} className="menu-item">
                {words.forms[form]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </>
  );
}
