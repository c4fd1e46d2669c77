import type { AudienceId, RegionId, StrandId } from '../domain/ids.ts';
import type { Attribution } from '../domain/report.ts';
import type { TermIndex } from './index-terms.ts';
import { suggest } from './nearest.ts';
import type { Workbench } from './workbench.ts';

export interface Heard {
  readonly audience: AudienceId;
  readonly strand: StrandId;
  readonly region: RegionId | null;
}

/** Who spoke, how and where they were heard, by the spellings that the vocabularies know. Null, with faults, where they do not. */
export function readAttribution(
  { speaker, group, strand, region, passage }: Attribution,
  bench: Workbench,
): Heard | null {
  const line = bench.parsed.passages.find(({ id }) => id === passage)?.line ?? 0;
  const audienceId = spelled(bench.audiences, group ?? speaker ?? '', line, bench);
  const strandId = spelled(bench.strands, strand, line, bench);
  const regionId = region === null ? null : spelled(bench.regions, region, line, bench);
  if (audienceId === null || strandId === null || (region !== null && regionId === null)) return null;
  return { audience: audienceId, strand: strandId, region: regionId };
}

function spelled<I>(terms: TermIndex<I>, spelling: string, line: number, bench: Workbench): I | null {
  const id = terms.byAlias.get(spelling);
  if (id !== undefined) return id;
  if (!bench.knowsTerms) return null;
  const near = suggest(spelling, terms.byAlias.keys(), `No known ${terms.kind} is spelled nearly so.`);
  bench.faults.add({
    file: bench.sourceFile,
    line,
    column: 0,
    problem: `The attribution names the ${terms.kind} “${spelling}”, which no vocabulary knows.`,
    remedy: `Add it to the aliases of a term in the vocabulary of ${terms.kind}s. ${near}`,
  });
  return null;
}
