import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useAddress } from '../address/use-address.ts';
import { fetchedPart } from '../app/fetched-part.tsx';
import { PartMissing } from '../app/part-missing.tsx';
import { useMedia } from '../app/use-media.ts';
import { useWidth } from '../app/use-width.ts';
import { EmptyNote } from '../filters/empty-note.tsx';
import { states } from '../strings/states.ts';
import { graph as words } from '../strings/common.ts';
import { GraphTools } from './graph-tools.tsx';
import type { Layout } from './layout.ts';
import type { MenuAt } from './node-menu.tsx';
import { NodeMenu } from './node-menu.tsx';
import type { Canvas, Picture } from './open-canvas.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import type { Scene } from './scene.ts';
import { SceneNotes } from './scene-notes.tsx';
import { useMap } from './use-map.ts';
import { useCanvas } from './use-canvas.ts';
import { useLayout } from './use-layout.ts';
import { useMoved } from './use-moved.ts';
import { usePointed } from './use-pointed.ts';
import { useTheme } from './use-theme.ts';
import { useWalking } from './use-walking.ts';

/** Not before there is a picture. */
const Minimap = fetchedPart(async () => (await import('./minimap.tsx')).default, { isQuiet: true });
const PointedAt = fetchedPart(async () => (await import('./pointed-at.tsx')).default, { isQuiet: true });

interface Props {
  readonly graph: ReportGraph;
  readonly scene: Scene;
  readonly hasThread: boolean;
  readonly selectedId: string | null;
  readonly names: boolean;
  readonly onSelect: (id: string | null, withOthers?: boolean) => void;
  /** A token for the address: a theme, a node, or a page of what is capped. */
  readonly onOpen: (token: string) => void;
}

/** The canvas and its tools. The list beside it holds the same in words. */
export function GraphPane({ graph, scene, hasThread, selectedId, names, onSelect, onOpen }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const pointing = usePointed();
  const { state } = useAddress();
  const map = useMap(width, state.layout !== 'thread');
  const { layout, isFailed } = useLayout(scene, { name: state.layout, widthPx: width, named: names }, state.moved);
  const picture = usePicture(scene, layout, names);
  const { container, canvas, zoom, failures, retry } = useCanvas({
    onSelect,
    onMoved: useMoved(),
    onPoint: pointing.point,
    onMenu: (id, x, y) => {
      pointing.show(null);
      setMenu({ id, x, y });
    },
    onOpen: (elementId) => {
      const token = readToken(layout, elementId);
      if (token !== null) onOpen(token);
    },
  });
  useShown(canvas, picture, selectedId, width);
  const walking = useWalking({ scene, layout, canvas, selectedId, onSelect, onMenu: setMenu, onWalk: pointing.show });
  return (
    <div className="graph">
      <SceneNotes graph={graph} />
      {isFailed ? <LayoutNote /> : null}
      <div className="graph-stage" ref={frame}>
        <CanvasFrame container={container} walking={walking} />
        <NodeMenu
          graph={graph}
          at={menu}
          place={layout.places.get(menu?.id ?? '') ?? null}
          onClose={() => {
            setMenu(null);
          }}
        />
        <Suspense fallback={null}>
          <PointedAt graph={graph} scene={scene} canvas={canvas} pointing={pointing} />
          {map?.isWanted === true && canvas !== null ? <Minimap scene={scene} layout={layout} canvas={canvas} /> : null}
        </Suspense>
        {canvas === null ? <NoPicture failures={failures} retry={retry} /> : null}
        {scene.nodes.size === 0 ? <EmptyGraph /> : null}
      </div>
      <GraphTools graph={graph} scene={scene} canvas={canvas} zoom={zoom} hasThread={hasThread} map={map} />
    </div>
  );
}

function LayoutNote() {
  return (
    <p className="scene-notes scene-note" role="alert">
      {states.layoutFailed}
    </p>
  );
}

/** On its way, or not to be had for now. */
function NoPicture({ failures, retry }: { readonly failures: number; readonly retry: () => void }) {
  if (failures > 0) return <PartMissing failures={failures} onRetry={retry} onClose={null} />;
  return <p className="graph-waiting">{states.drawing} …</p>;
}

interface CanvasFrameProps {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly walking: ReturnType<typeof useWalking>;
}

/** Where the keyboard walks on the canvas, and what a screen reader is told of it. */
function CanvasFrame({ container, walking }: CanvasFrameProps) {
  return (
    <>
      <div
        className="graph-focus"
        role="application"
        tabIndex={0}
        aria-label={`${words.label}. ${words.keys}`}
        onContextMenu={(event) => {
          event.preventDefault();
        }}
        onKeyDown={walking.onKeyDown}
        onKeyUp={walking.onKeyUp}
        onBlur={walking.onBlur}
      >
        <div className="graph-canvas" ref={container} aria-hidden="true" />
      </div>
      <p className="visually-hidden" role="status">
        {walking.told}
      </p>
    </>
  );
}

function readToken({ mores }: Layout, elementId: string): string | null {
  if (elementId.startsWith('title ')) return elementId.slice('title '.length);
  return mores.find(({ more }) => more.id === elementId)?.more.token ?? null;
}

function EmptyGraph() {
  return (
    <div className="graph-empty">
      <p>
        <EmptyNote />
      </p>
    </div>
  );
}

function usePicture(scene: Scene, layout: Layout, names: boolean): Picture {
  const theme = useTheme();
  return useMemo(() => ({ scene, layout, theme, names }), [scene, layout, theme, names]);
}

/** Shows the picture; the eye is led to where it begins when something else is selected, laid out otherwise, or the columns change their width. */
function useShown(canvas: Canvas | null, picture: Picture, selectedId: string | null, width: number): void {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const shown = useRef<{ readonly canvas: Canvas; readonly view: string } | null>(null);
  const { isColumned, places } = picture.layout;
  const view = [selectedId, width, isColumned, places.size === 0].join(' ');
  useEffect(() => {
    if (canvas === null || width === 0) return;
    const first = shown.current?.canvas !== canvas;
    canvas.show(picture, { toTop: first || shown.current?.view !== view, moves: !first && !still });
    shown.current = { canvas, view };
  }, [canvas, picture, view, width, still]);
}
