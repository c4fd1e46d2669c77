import type { Layout } from '../../../../client/graph-view/layout.ts';
import type { Scene } from '../../../../client/graph-view/scene.ts';

export function openSigma(container: HTMLElement, scene: Scene, layout: Layout, isAll: boolean): () => string;
