import { Suspense, useState } from 'react';
import { Button, DialogTrigger, Popover, ToggleButton, Toolbar } from 'react-aria-components';
import { fetchedPart } from '../app/fetched-part.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { graph as words } from '../strings/common.ts';
import { LayoutMenu } from './layout-menu.tsx';
import { Legend } from './legend.tsx';
import type { Canvas } from './open-canvas.ts';
import type { Scene } from './scene.ts';
import type { MapChoice } from './use-map.ts';
import { StepTools } from './step-tools.tsx';
import { ZOOM } from './zoom.ts';

const ExportMenu = fetchedPart(async () => (await import('../export/export-menu.tsx')).default);

interface Props {
  readonly graph: ReportGraph;
  readonly scene: Scene;
  readonly canvas: Canvas | null;
  readonly zoom: number;
  readonly hasThread: boolean;
  /** Null where there is no room for it. */
  readonly map: MapChoice | null;
}

export function GraphTools({ graph, scene, canvas, zoom, hasThread, map }: Props) {
  return (
    <Toolbar className="graph-tools" aria-label={words.tools}>
      <div className="tool-group">
        <StepTools graph={graph} />
        <LayoutMenu />
      </div>
      <ZoomTools canvas={canvas} zoom={zoom} />
      <div className="tool-group">
        <DialogTrigger>
          <Button className="tool">{words.legend}</Button>
          <Popover className="popover" placement="top end">
            <Legend hasThread={hasThread} />
          </Popover>
        </DialogTrigger>
        {map === null ? null : (
          <ToggleButton className="tool" isSelected={map.isWanted} onChange={map.set}>
            {words.map}
          </ToggleButton>
        )}
        <ExportTool graph={graph} scene={scene} canvas={canvas} />
      </div>
    </Toolbar>
  );
}

/** A press before the menu has come opens it as soon as it does. */
function ExportTool(props: Pick<Props, 'graph' | 'scene' | 'canvas'>) {
  const [isOpen, setOpen] = useState(false);
  const waiting = (
    <Button
      className="tool"
      onPress={() => {
        setOpen(true);
      }}
    >
      {words.take}
    </Button>
  );
  return (
    <Suspense fallback={waiting}>
      <ExportMenu {...props} isOpen={isOpen} onOpenChange={setOpen} />
    </Suspense>
  );
}

function ZoomTools({ canvas, zoom }: Pick<Props, 'canvas' | 'zoom'>) {
  return (
    <div className="tool-group">
      <div className="tool-group tool-group-joined">
        <Button className="tool" aria-label={words.zoomOut} onPress={() => canvas?.zoomBy(1 / ZOOM.step)}>
          −
        </Button>
        <Button className="tool" aria-label={words.actualSize} onPress={() => canvas?.showActualSize()}>
          {`${String(Math.round(zoom * 100))}%`}
        </Button>
        <Button className="tool" aria-label={words.zoomIn} onPress={() => canvas?.zoomBy(ZOOM.step)}>
          +
        </Button>
      </div>
      <Button className="tool" onPress={() => canvas?.showAll()}>
        {words.fit}
      </Button>
    </div>
  );
}
