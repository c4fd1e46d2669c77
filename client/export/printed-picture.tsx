import { useEffect, useEffectEvent, useRef } from 'react';
import type { Canvas } from '../graph-view/open-canvas.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import type { PictureNote } from './picture-note.ts';
import type { printSvg as PrintSvgOf } from './print-svg.ts';

type PrintSvg = typeof PrintSvgOf;

interface Props {
  readonly graph: ReportGraph;
  readonly canvas: Canvas | null;
  readonly writeNote: () => PictureNote;
}

/** The picture as it is printed: drawn anew for the paper, in lines and letters, whatever part of it is on the screen. */
export function PrintedPicture({ graph, canvas, writeNote }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const draw = useEffectEvent((print: PrintSvg) => {
    if (canvas === null) return;
    const drawn = new DOMParser().parseFromString(print(graph, canvas.readPicture(), writeNote()), 'image/svg+xml');
    place.current?.replaceChildren(document.importNode(drawn.documentElement, true));
  });
  const hasPicture = canvas !== null;
  useEffect(() => {
    if (!hasPicture) return;
    let printSvg: PrintSvg | null = null;
    // A page is printed at once: what draws it must be there by then.
    import('./print-svg.ts').then(
      (loaded) => {
        printSvg = loaded.printSvg;
      },
      () => undefined,
    );
    const begin = (): void => {
      if (printSvg !== null) draw(printSvg);
    };
    const end = (): void => {
      place.current?.replaceChildren();
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [hasPicture]);
  return <div className="print-only print-picture" ref={place} />;
}
