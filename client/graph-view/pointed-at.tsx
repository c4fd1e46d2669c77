import { useEffect, useEffectEvent } from 'react';
import type { ReportGraph } from '../report/report-graph.ts';
import type { Canvas } from './open-canvas.ts';
import { PointedCard } from './pointed-card.tsx';
import type { Scene } from './scene.ts';
import { tellPointed } from './tell-pointed.ts';
import type { usePointed } from './use-pointed.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly scene: Scene;
  readonly canvas: Canvas | null;
  readonly pointing: ReturnType<typeof usePointed>;
}

/** The card of what is pointed at. Closed as soon as the picture moves under it. */
export default function PointedAt({ graph, scene, canvas, pointing }: Props) {
  const { pointedId, point, show, keep } = pointing;
  const close = useEffectEvent(() => {
    show(null);
  });
  const isOpen = pointedId !== null;
  useEffect(() => {
    if (canvas === null || !isOpen) return;
    let isFirst = true;
    return canvas.watchView(() => {
      if (!isFirst) close();
      isFirst = false;
    });
  }, [canvas, isOpen]);
  if (canvas === null || pointedId === null) return null;
  const told = tellPointed(graph, scene, pointedId);
  const about = canvas.boxOf(pointedId);
  if (told === null || about === null) return null;
  return (
    <PointedCard
      told={told}
      about={about}
      stage={canvas.size()}
      onEnter={keep}
      onLeave={() => {
        point(null);
      }}
    />
  );
}
