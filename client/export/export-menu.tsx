import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import { printIsoDay } from '../app/print-day.ts';
import { pickFilters } from '../filters/narrow-graph.ts';
import type { Canvas } from '../graph-view/open-canvas.ts';
import type { Scene } from '../graph-view/scene.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { graph as graphWords } from '../strings/common.ts';
import { exports as words } from '../strings/export.ts';
import { writeNote } from './picture-note.ts';
import type { PictureNote } from './picture-note.ts';
import { PrintedPicture } from './printed-picture.tsx';
import { nameFile } from './name-file.ts';
import { saveFile } from './save-file.ts';

const FORMS = ['nodes', 'links', 'json', 'png', 'svg'] as const;
type Form = (typeof FORMS)[number];
const PICTURES: readonly Form[] = ['png', 'svg'];
const FILES: Readonly<Record<Form, { readonly name: string; readonly ending: string; readonly type: string }>> = {
  nodes: { name: 'nodes', ending: 'csv', type: 'text/csv' },
  links: { name: 'links', ending: 'csv', type: 'text/csv' },
  json: { name: 'view', ending: 'json', type: 'application/json' },
  png: { name: 'picture', ending: 'png', type: 'image/png' },
  svg: { name: 'picture', ending: 'svg', type: 'image/svg+xml' },
};

interface Seen {
  readonly graph: ReportGraph;
  readonly scene: Scene;
  readonly canvas: Canvas | null;
}
interface Props extends Seen {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Takes along what is seen: as tables, as data, as a picture. */
export default function ExportMenu({ graph, scene, canvas, isOpen, onOpenChange }: Props) {
  const { state } = useAddress();
  const [told, setTold] = useState('');
  const writeThis = (): PictureNote => {
    const madeOn = printIsoDay(new Date());
    const address = window.location.href;
    return writeNote({ graph, scene, filters: pickFilters(state), selectedId: state.node, address, madeOn });
  };
  const take = async (form: Form): Promise<void> => {
    const note = writeThis();
    const { name: what, ending, type } = FILES[form];
    const name = nameFile(graph.report.slug, what, ending);
    const content = await print(form, { graph, scene, canvas }, note);
    saveFile(name, new Blob([content], { type }));
    setTold(words.made(name));
  };
  return (
    <>
      <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
        <Button className="tool">{graphWords.take}</Button>
        <Popover className="popover popover-menu" placement="top end">
          <Menu
            className="menu"
            aria-label={words.label}
            disabledKeys={canvas === null ? PICTURES : []}
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
      <PrintedPicture graph={graph} canvas={canvas} writeNote={writeThis} />
    </>
  );
}

/** Fails where a picture is asked for while none is drawn. */
async function print(form: Form, { graph, scene, canvas }: Seen, note: PictureNote): Promise<Blob | string> {
  if (form === 'png' || form === 'svg') {
    if (canvas === null) throw new Error('There is no picture yet.');
    if (form === 'svg') return (await import('./print-svg.ts')).printSvg(graph, canvas.readPicture(), note);
    const { framePicture } = await import('./frame-picture.ts');
    return framePicture(await canvas.takePicture(), note);
  }
  const { printJson, printLinks, printNodes } = await import('./print-scene.ts');
  if (form === 'json') return printJson(scene, note);
  return (form === 'nodes' ? printNodes : printLinks)(graph, scene, note);
}
