export const ZOOM = { least: 0.15, most: 3, step: 1.25 };
