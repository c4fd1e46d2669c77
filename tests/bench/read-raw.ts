import { TYPE } from '../../server/schema/compiler/compile-selection.ts';
import { compileThread } from './compile-thread.ts';

/** A row of our own statement, which holds no keys, as our API would answer it: so that it can be compared. */
export function readRaw(answer: unknown): unknown {
  return { data: addTypes(compileThread().read((answer as { data: unknown }).data), '') };
}

/** Under nodes of `evidencedBy` the operation asks for the type, which the plan keeps aside. */
function addTypes(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((one) => addTypes(one, key));
  if (typeof value !== 'object' || value === null) return value;
  const type = (value as { [TYPE]?: string })[TYPE];
  const entries = Object.entries(value).map(([name, inner]) => [name, addTypes(inner, name)]);
  const isEvidence = key === 'node' && ['Quote', 'Statistic', 'Passage'].includes(type ?? '');
  return Object.fromEntries(isEvidence ? [['__typename', type], ...entries] : entries) as unknown;
}
