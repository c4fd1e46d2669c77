/** One way of drawing so many nodes: `?way=ours&nodes=500&view=all`; or `?nodes=500`, which only stands ready to lay out. */
import type { LayoutAnswer, LayoutQuestion } from '../../../../client/graph-view/layout-worker.ts';
import { makeScene } from './make-scene.ts';
import { placeInRows } from './place.ts';

const wish = new URLSearchParams(location.search);
const scene = makeScene(Number(wish.get('nodes')));
const container = document.getElementById('canvas');
if (container === null) throw new Error('The page has no place for a canvas.');
const isAll = wish.get('view') === 'all';

let tellPlace = (): string => '';
switch (wish.get('way')) {
  case 'ours':
    tellPlace = (await import('./open-ours.ts')).openOurs(container, scene, placeInRows(scene), isAll);
    break;
  case 'plain':
    tellPlace = (await import('./open-plain.ts')).openPlain(container, scene, placeInRows(scene), isAll);
    break;
  case 'sigma':
    tellPlace = (await import('./open-sigma.mjs')).openSigma(container, scene, placeInRows(scene), isAll);
}

/** As the viewer does with more than 300 nodes: the scene to the worker, the layout back. */
async function layOut(): Promise<number> {
  const worker = new Worker(new URL('../../../../client/graph-view/layout-worker.ts', import.meta.url), {
    type: 'module',
  });
  const question: LayoutQuestion = { number: 1, scene, wish: { name: 'force', widthPx: 1280, named: false } };
  const places = await new Promise<number>((resolve, reject) => {
    worker.onerror = () => {
      reject(new Error('The worker could not lay out.'));
    };
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      resolve(data.layout.places.size);
    };
    worker.postMessage(question);
  });
  worker.terminate();
  return places;
}

Object.assign(window, { layOut, tellPlace });
document.title = 'ready';
