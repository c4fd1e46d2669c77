import { lazy, Suspense } from 'react';
import { Button, Dialog, DialogTrigger, Popover, ToggleButton, Toolbar } from 'react-aria-components';
import type { ReportGraph } from '../report/report-graph.ts';
import { graph as words } from '../strings/common.ts';
import { LayoutMenu } from './layout-menu.tsx';
import { Legend } from './legend.tsx';
import type { Canvas } from './open-canvas.ts';
import type { Scene } from './scene.ts';
import { StepTools } from './step-tools.tsx';
import { ZOOM } from './zoom.ts';

const ExportMenu = lazy(() => import('../export/export-menu.tsx'));

interface Props {
  readonly graph: ReportGraph;
  readonly scene: Scene;
  readonly canvas: Canvas | null;
  readonly zoom: number;
  readonly names: boolean;
  readonly onNames: (names: boolean) => void;
}

export function GraphTools({ graph, scene, canvas, zoom, names, onNames }: Props) {
  return (
    <Toolbar className="graph-tools" aria-label={words.tools}>
      <StepTools graph={graph} />
      <LayoutMenu />
      <Button className="tool" aria-label={words.zoomOut} onPress={() => canvas?.zoomBy(1 / ZOOM.step)}>
        −
      </Button>
      <Button className="tool" aria-label={words.actualSize} onPress={() => canvas?.showActualSize()}>
        {`${String(Math.round(zoom * 100))}%`}
      </Button>
      <Button className="tool" aria-label={words.zoomIn} onPress={() => canvas?.zoomBy(ZOOM.step)}>
        +
      </Button>
      <Button className="tool" onPress={() => canvas?.showAll()}>
        {words.fit}
      </Button>
      <ToggleButton className="tool" isSelected={names} onChange={onNames}>
        {words.names}
      </ToggleButton>
      <DialogTrigger>
        <Button className="tool">{words.legend}</Button>
        <Popover className="popover" placement="top end">
          <Dialog className="legend-dialog" aria-label={words.legend}>
            <Legend />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <Suspense fallback={null}>
        <ExportMenu graph={graph} scene={scene} canvas={canvas} />
      </Suspense>
    </Toolbar>
  );
}
