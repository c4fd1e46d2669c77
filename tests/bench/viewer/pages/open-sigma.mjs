import Graph from 'graphology';
import Sigma from 'sigma';

/** Sigma as it comes, with the labels that it chooses to show. */
export function openSigma(container, scene, layout, isAll) {
  const graph = new Graph({ multi: true });
  for (const [id, { x, y }] of layout.places) {
    const { label } = scene.nodes.get(id).node;
    graph.addNode(id, { x, y: -y, size: 4, label, color: '#8EB6D7' });
  }
  for (const { from, to } of scene.links) graph.addEdge(from, to, { size: 1, color: '#9299A3' });
  const sigma = new Sigma(graph, container);
  if (!isAll) sigma.getCamera().setState({ ratio: container.clientHeight / layout.heightPx });
  return () => JSON.stringify(sigma.getCamera().getState());
}
