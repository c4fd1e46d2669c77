import { readFileSync } from 'node:fs';

/** What follows `node` where `npm start` runs the product: options of Node's own, and the entry point. */
export function startCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  const [node, ...rest] = scripts.start.split(' ');
  if (node !== 'node') throw new Error(`npm start is expected to begin with node: ${scripts.start}`);
  return rest;
}
