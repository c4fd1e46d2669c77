export const ZOOM = { least: 0.05, most: 3, step: 1.25 };

/** What can be read: everything; shortened labels in larger letters; only the names of lanes. */
export type ZoomStep = 'near' | 'middle' | 'far';

/** Beneath them, letters of 13 pixels and those of the shortened labels are under 7 pixels on the screen. */
const LEAST = { near: 0.55, middle: 0.28 };

export function zoomStepOf(zoom: number): ZoomStep {
  if (zoom >= LEAST.near) return 'near';
  return zoom >= LEAST.middle ? 'middle' : 'far';
}
