/** Runs in the viewer's page, before anything of its own. Plain JavaScript: what compiles the benchmark leaves marks that only Node knows. */
const afterPaint = (done) => requestAnimationFrame(() => setTimeout(done));

/** `drawnAtMs`: from the navigation to the end of the frame that has the graph drawn. */
function lookForGraph() {
  const isDrawn =
    document.querySelector('.graph-canvas canvas') !== null && document.querySelector('.graph-waiting') === null;
  if (isDrawn) afterPaint(() => (window.drawnAtMs = performance.now()));
  else requestAnimationFrame(lookForGraph);
}
requestAnimationFrame(lookForGraph);

/** `tookMs`: from the next press to the end of the frame that has a node's heading in the details; null until then. */
window.watchDetails = () => {
  const read = () => document.querySelector('[data-pane="details"] h2, .details h2, .pane-details h2')?.textContent;
  const before = read();
  window.tookMs = null;
  const look = (pressedAtMs) => {
    const isShown = location.search.includes('node=') && read() !== before;
    if (isShown) setTimeout(() => (window.tookMs = performance.now() - pressedAtMs));
    else requestAnimationFrame(() => look(pressedAtMs));
  };
  addEventListener('pointerdown', ({ timeStamp }) => requestAnimationFrame(() => look(timeStamp)), {
    capture: true,
    once: true,
  });
};

/** `answeredAtMs`: the end of the last answer of the API. `longTasks`: of more than 50 ms. */
window.answeredAtMs = 0;
window.longTasks = [];
new PerformanceObserver((list) => {
  const answers = list.getEntries().filter(({ name }) => name.includes('/graphql?'));
  window.answeredAtMs = Math.max(window.answeredAtMs, ...answers.map(({ responseEnd }) => responseEnd));
}).observe({ type: 'resource', buffered: true });
new PerformanceObserver((list) => {
  window.longTasks.push(
    ...list.getEntries().map(({ startTime, duration }) => ({ endMs: startTime + duration, tookMs: duration })),
  );
}).observe({ type: 'longtask', buffered: true });
