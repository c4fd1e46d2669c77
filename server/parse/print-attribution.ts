import type { AttributionWords } from './parse-attribution.ts';

/** The parsed attribution as the report prints it: the inverse of parseAttribution. */
export function printAttribution({ speaker, strand, region, group }: AttributionWords): string {
  if (speaker === null) return `(${strand}, ${group ?? ''})`;
  return `(${speaker} ${strand} participant${region === null ? '' : `, ${region}`})`;
}
