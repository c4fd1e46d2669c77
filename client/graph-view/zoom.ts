export const ZOOM = { least: 0.05, most: 3, step: 1.25 };
