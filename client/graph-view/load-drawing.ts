import type { openCanvas } from './open-canvas.ts';

/** What drawing needs and the shell does not hold: Cytoscape, and the fonts, for a canvas does not draw again when one arrives late. */
type OpenCanvas = typeof openCanvas;
let loading: Promise<OpenCanvas> | null = null;

/** Begins at the first call; every other waits for the same. A failed one may be tried again. */
export function loadDrawing(): Promise<OpenCanvas> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<OpenCanvas> {
  const fonts = Promise.all(["13px 'Inter Variable'", "13px 'Source Serif 4 Variable'"].map(loadFont));
  const drawing = await import('./open-canvas.ts');
  await fonts;
  return drawing.openCanvas;
}

/** Without it the system's own font is drawn with. */
async function loadFont(font: string): Promise<void> {
  await document.fonts.load(font).catch(() => []);
}
