import { checkShape } from '../code/check-shape.ts';
import { Faults } from '../code/faults.ts';
import { Place } from '../code/place.ts';
import { readYamlFile } from '../code/read-files.ts';
import type { Result } from '../domain/fault.ts';
import { settlementsShape, type SettlementDecision } from '../code/settlement-shape.ts';

/** One difference, settled. */
export interface Settlement {
  readonly key: string;
  readonly decision: SettlementDecision;
  readonly reason: string;
  /** Where the key is written. */
  readonly place: Place;
}

/** The settlements of a file, one for each key. */
export async function readSettlements(file: string): Promise<Result<readonly Settlement[]>> {
  const faults = new Faults();
  const yaml = await readYamlFile(file, faults);
  const shaped = yaml && checkShape(settlementsShape, yaml.data, new Place(yaml), faults);
  if (yaml === null || shaped === null) return { ok: false, faults: faults.all };
  const value = shaped.settlements.flatMap(({ key, keys, decision, reason }, index) => {
    const place = new Place(yaml, ['settlements', index]);
    const own = key === undefined ? [] : [{ key, decision, reason, place: place.at('key') }];
    const listed = (keys ?? []).map((one, at) => ({ key: one, decision, reason, place: place.at('keys', at) }));
    return [...own, ...listed];
  });
  return { ok: true, value };
}
