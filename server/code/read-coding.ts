import path from 'node:path';
import type { Coder } from '../domain/coding.ts';
import { checkShape } from './check-shape.ts';
import { coderShape } from './coder-shape.ts';
import {
  claimShape,
  codingShape,
  contextShape,
  figureShape,
  passageShape,
  quoteShape,
  restatementShape,
  statisticShape,
} from './coding-shape.ts';
import type { Faults } from './faults.ts';
import { Place, type YamlFile } from './place.ts';
import { readYamlFile, readYamlFolder } from './read-files.ts';
import { takeEntries, takeNames, takeRefused } from './take-entries.ts';

export type Coding = Awaited<ReturnType<typeof readCoding>>;

const CODER_FILE = 'coder.yaml';
const LISTS = [
  ['claims', claimShape],
  ['quotes', quoteShape],
  ['figures', figureShape],
  ['statistics', statisticShape],
  ['restatements', restatementShape],
  ['passages', passageShape],
  ['context', contextShape],
] as const;
const NAMED = [
  ['claims', 'id'],
  ['statistics', 'id'],
  ['quotes', 'quote'],
  ['figures', 'figure'],
] as const;

/** All files of a coding together; entries without their shape are faults and left out. */
export async function readCoding(folder: string, faults: Faults) {
  const coder = await readCoder(folder, faults);
  const { files, isWhole } = await readYamlFolder(folder, [CODER_FILE], faults);
  files.forEach((file) => checkFile(file, faults));
  return {
    coder,
    isWhole,
    claims: files.flatMap((file) => takeEntries(file, 'claims', claimShape)),
    quotes: files.flatMap((file) => takeEntries(file, 'quotes', quoteShape)),
    figures: files.flatMap((file) => takeEntries(file, 'figures', figureShape)),
    statistics: files.flatMap((file) => takeEntries(file, 'statistics', statisticShape)),
    restatements: files.flatMap((file) => takeEntries(file, 'restatements', restatementShape)),
    passages: files.flatMap((file) => takeEntries(file, 'passages', passageShape)),
    context: files.flatMap((file) => takeEntries(file, 'context', contextShape)),
    refused: files.flatMap((file) => LISTS.flatMap(([list, shape]) => takeRefused(file, list, shape))),
    /** Whatever is coded under a name of its own, with or without its shape. */
    writtenNames: new Set(files.flatMap((file) => NAMED.flatMap(([list, key]) => takeNames(file, list, key)))),
  };
}

/** A file without any entry (all of it comments) is no fault. */
function checkFile(file: YamlFile, faults: Faults): void {
  if (file.data !== null) checkShape(codingShape, file.data, new Place(file), faults);
}

async function readCoder(folder: string, faults: Faults): Promise<Coder | null> {
  const file = await readYamlFile(path.join(folder, CODER_FILE), faults);
  const shape = file && checkShape(coderShape, file.data, new Place(file), faults);
  return shape?.coder ?? null;
}
