import type { Core } from 'cytoscape';

/** The wheel moves the page of the graph as it moves any page; with Ctrl, or by pinching, it zooms. */
export function readWheel(container: HTMLElement, core: Core): () => void {
  const [across, down] = [inWholePixels(), inWholePixels()];
  const turn = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    if (event.ctrlKey || event.metaKey) zoomAt(container, core, event);
    else core.panBy({ x: across(-event.deltaX * lines), y: down(-event.deltaY * lines) });
  };
  const options = { capture: true, passive: false } as const;
  container.parentElement?.addEventListener('wheel', turn, options);
  return () => container.parentElement?.removeEventListener('wheel', turn, options);
}

/** Of the screen's own pixels: between them what is drawn is blurred. What is too little waits for the next turn. */
function inWholePixels(): (px: number) => number {
  let rest = 0;
  return (px) => {
    const wanted = px + rest;
    const turned = Math.round(wanted * window.devicePixelRatio) / window.devicePixelRatio;
    rest = wanted - turned;
    return turned;
  };
}

function zoomAt(container: HTMLElement, core: Core, event: WheelEvent): void {
  const { left, top } = container.getBoundingClientRect();
  core.zoom({
    level: core.zoom() * Math.exp(-event.deltaY * 0.004),
    renderedPosition: { x: event.clientX - left, y: event.clientY - top },
  });
}
