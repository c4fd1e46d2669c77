import type { Layout } from '../../../../client/graph-view/layout.ts';
import { openCanvas } from '../../../../client/graph-view/open-canvas.ts';
import type { Scene } from '../../../../client/graph-view/scene.ts';
import { THEMES } from '../../../../client/palette.ts';

const ignore = (): void => undefined;
const DEAF = {
  onSelect: ignore,
  onMenu: ignore,
  onMoved: ignore,
  onOpen: ignore,
  onPoint: ignore,
  onClear: ignore,
  onZoom: ignore,
};

export function openOurs(container: HTMLElement, scene: Scene, layout: Layout, isAll: boolean): void {
  const canvas = openCanvas(container, DEAF);
  canvas.show({ scene, layout, theme: THEMES.light, names: false }, { toTop: true, moves: false });
  if (isAll) canvas.showAll();
}
