/** What a stylesheet of the canvas says of one element, so that another picture of it looks the same. Pure. */
import type { ElementDefinition, StylesheetJson } from 'cytoscape';

export type Style = Readonly<Record<string, unknown>>;

/** Selectors are a group with classes, commas between them; the later rule wins, as on the canvas. Functions are left out: they read the element. */
export function resolveStyle(stylesheet: StylesheetJson, element: ElementDefinition): Style {
  const group = element.group === 'edges' ? 'edge' : 'node';
  const classes = new Set(listClasses(element));
  const resolved: Record<string, unknown> = {};
  for (const rule of stylesheet) {
    if (!('style' in rule)) continue;
    const fits = rule.selector.split(', ').some((selector) => {
      const [of, ...wanted] = selector.split('.');
      return of === group && wanted.every((name) => classes.has(name));
    });
    if (fits) Object.assign(resolved, rule.style);
  }
  return resolved;
}

export function listClasses({ classes }: ElementDefinition): readonly string[] {
  return typeof classes === 'string' ? classes.split(' ') : (classes ?? []);
}

export function numberOf(style: Style, name: string, otherwise: number): number {
  const value = style[name];
  return typeof value === 'number' ? value : otherwise;
}

export function textOf(style: Style, name: string, otherwise: string): string {
  const value = style[name];
  return typeof value === 'string' ? value : otherwise;
}
