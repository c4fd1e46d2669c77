import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Fault } from '../domain/fault.ts';
import type { Faults } from './faults.ts';
import type { YamlFile } from './place.ts';

const REMEDIES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  DUPLICATE_KEY: 'A key may stand once in its map: put the two together, or begin a new entry with “- ”.',
  MULTIPLE_DOCS: 'A file is one document: take the “---” out.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT:
    'Close what is open above (a quotation mark, a bracket or a brace), or indent the line as its neighbours are.',
  BLOCK_AS_IMPLICIT_KEY: 'Words that contain “: ” stand in double quotes.',
  MISSING_CHAR: 'Close what is open: a quotation mark, a bracket or a brace; or put a value after the colon.',
};

const EMPTY = {
  problem: 'The file is empty.',
  remedy: 'Bring back what stood in it (git shows it), or remove the file if it is not needed.',
};

/** What a YAML file says; null, with faults, where it cannot be read. */
export function parseYaml(name: string, text: string, faults: Faults): YamlFile | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const errors = tellingErrors([...document.errors, ...document.warnings]);
  faults.add(...errors.map((error) => faultFrom(name, error, lineCounter)));
  if (errors.length > 0) return null;
  if (text.trim() === '') {
    faults.add({ file: name, line: 0, column: 0, ...EMPTY });
    return null;
  }
  try {
    return { name, document, lineCounter, data: document.toJS() };
  } catch (error) {
    faults.add({ file: name, line: 0, column: 0, ...unreadable(error) });
    return null;
  }
}

/** Keys that stand twice are each a fault of their own; of all else the first, because the others mostly follow from it. */
function tellingErrors(errors: readonly YAMLError[]): readonly YAMLError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error.code === 'DUPLICATE_KEY' || error === first);
}

function faultFrom(file: string, error: YAMLError, lineCounter: LineCounter): Fault {
  const { line, col } = lineCounter.linePos(error.pos[0]);
  const remedy =
    REMEDIES[error.code] ?? 'Mend the YAML here; words with a colon, a hash or brackets stand in double quotes.';
  return { file, line, column: col, problem: `Malformed YAML: ${error.message.replace(/\.?$/, '.')}`, remedy };
}

function unreadable(error: unknown): Pick<Fault, 'problem' | 'remedy'> {
  const why = error instanceof Error ? error.message : String(error);
  return { problem: `Malformed YAML: ${why}.`, remedy: 'Write the values out, without YAML aliases (*name).' };
}
