import { createHash } from 'node:crypto';
import path from 'node:path';
import { asId } from '../domain/ids.ts';
import type { ReportManifest } from '../domain/report.ts';
import { checkShape } from './check-shape.ts';
import type { Faults } from './faults.ts';
import { manifestShape } from './manifest-shape.ts';
import { Place } from './place.ts';
import { decodeText, nameOf, readBytes, readYamlFile } from './read-files.ts';

/** What a report is, and its text, whose digest is the one that the manifest promises. */
export interface ReportSource {
  readonly manifest: ReportManifest;
  readonly text: string;
  /** The source file, relative to the project's root. */
  readonly file: string;
}

/** Null, with faults, where the manifest or the source cannot be read, or the source is not the one that was received. */
export async function readManifest(folder: string, faults: Faults): Promise<ReportSource | null> {
  const file = await readYamlFile(path.join(folder, 'manifest.yaml'), faults);
  if (file === null) return null;
  const place = new Place(file);
  const shape = checkShape(manifestShape, file.data, place, faults);
  if (shape === null) return null;
  const source = path.join(folder, shape.source);
  const bytes = await readBytes(source, faults);
  if (bytes === null || isAltered(bytes, shape.sha256, place.at('sha256'), nameOf(source), faults)) return null;
  const text = decodeText(source, bytes, faults);
  return text === null ? null : { manifest: { ...shape, slug: asId(shape.slug) }, text, file: nameOf(source) };
}

function isAltered(bytes: Uint8Array, promised: string, place: Place, source: string, faults: Faults): boolean {
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual === promised) return false;
  faults.add(
    place.fault(
      `The source is not the one that was received: the manifest promises SHA-256 ${promised}, ${source} has ${actual}.`,
      'Restore the source as it was received. If a new version is meant, write its digest here and check the coding against it.',
    ),
  );
  return true;
}
