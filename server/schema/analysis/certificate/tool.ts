import { readFileSync } from 'node:fs';
import { z } from 'zod';

const MANIFEST = new URL('../../../../package.json', import.meta.url);

/** As package.json has it, read when the program starts. */
export const TOOL = z
  .object({ name: z.string(), version: z.string() })
  .parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
