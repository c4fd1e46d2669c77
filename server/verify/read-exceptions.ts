import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkShape } from '../code/check-shape.ts';
import { exceptionsShape } from '../code/exceptions-shape.ts';
import { Faults } from '../code/faults.ts';
import { Place } from '../code/place.ts';
import { readYamlFile } from '../code/read-files.ts';
import type { Result } from '../domain/fault.ts';
import type { Exception } from './exceptions.ts';

const NAME = 'exceptions.yaml';

/** What `exceptions.yaml` beside the manifest declares; nothing where there is no such file. */
export async function readExceptions(reportFolder: string): Promise<Result<readonly Exception[]>> {
  const name = path.join(reportFolder, NAME);
  if (!existsSync(name)) return { ok: true, value: [] };
  const faults = new Faults();
  const file = await readYamlFile(name, faults);
  const shape = file && checkShape(exceptionsShape, file.data, new Place(file), faults);
  if (file === null || shape === null) return { ok: false, faults: faults.all };
  const place = new Place(file);
  const value = shape.exceptions.map((exception, index) => ({
    ...exception,
    place: place.at('exceptions', index).print(),
  }));
  return { ok: true, value };
}
