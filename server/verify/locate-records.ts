import path from 'node:path';
import { Faults } from '../code/faults.ts';
import type { Place } from '../code/place.ts';
import { readCoding } from '../code/read-coding.ts';
import { withoutReport } from '../domain/ids.ts';
import type { Locate } from './print-ledger.ts';

/** Finds where a record is written: a claim, quote or statistic by its id, a link by the claim that it is written under. */
export async function locateRecords(codingFolder: string): Promise<Locate> {
  const { claims, quotes, statistics } = await readCoding(path.normalize(codingFolder), new Faults());
  const places = new Map<string, Place>([
    ...claims.map(({ value, place }) => [value.id, place] as const),
    ...quotes.map(({ value, place }) => [value.quote, place] as const),
    ...statistics.map(({ value, place }) => [value.id, place] as const),
  ]);
  return (subject) => {
    const reference = withoutReport(subject).replace(/@\d+$/, '');
    return (places.get(reference) ?? places.get(claimOf(reference)))?.print() ?? null;
  };
}

/** `raised-by/concern.x--staff@12` → `concern/x`; `mitigates/y--concern.x` → `recommendation/y`. */
function claimOf(reference: string): string {
  const [kind = '', link = ''] = reference.split('/');
  const [first = ''] = link.split('--');
  return kind === 'mitigates' ? `recommendation/${first}` : first.replace('.', '/');
}
