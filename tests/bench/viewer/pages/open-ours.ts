import type { Layout } from '../../../../client/graph-view/layout.ts';
import { openCanvas } from '../../../../client/graph-view/open-canvas.ts';
import type { Scene } from '../../../../client/graph-view/scene.ts';
import type { Theme } from '../../../../client/palette.ts';
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

/**
 * Returns a way to tell where the picture stands. `window.showAgain()` shows it once more, in the dark where that is asked; `window.canvas` is what the
 * viewer has.
 */
export function openOurs(container: HTMLElement, scene: Scene, layout: Layout, isAll: boolean): () => string {
  const canvas = openCanvas(container, DEAF);
  // Never to the top: where the mouse is pressed there must be nothing, and that is beside the first row.
  const show = (theme: Theme): void => {
    canvas.show({ scene, layout, theme, names: false }, { toTop: false, moves: false });
  };
  show(THEMES.light);
  const showAgain = (isDark: boolean): void => {
    show(isDark ? THEMES.dark : THEMES.light);
  };
  Object.assign(window, { showAgain, canvas });
  if (isAll) canvas.showAll();
  return () => JSON.stringify(canvas.whereIs('node/0'));
}
