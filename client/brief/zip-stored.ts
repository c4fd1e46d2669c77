/** A ZIP archive whose files are stored as they are: enough for a Word document, and the same files give the same bytes. Pure. */

export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

const SIGNATURES = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const VERSION = 20;
/** Names and content are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the first day that the format knows. */
const DAY = 0x0021;

export function zipStored(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const [nameBytes, content] = [encoder.encode(name), encoder.encode(text)];
    const common = makeCommon(content, nameBytes.length);
    const local = join([makeNumbers([[4, SIGNATURES.local]]), common, nameBytes, content]);
    const places = makeNumbers([
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]);
    directory.push(
      makeNumbers([
        [4, SIGNATURES.central],
        [2, VERSION],
      ]),
      common,
      places,
      nameBytes,
    );
    parts.push(local);
    offset += local.length;
  }
  const central = join(directory);
  const count = entries.length;
  const end = makeNumbers([
    [4, SIGNATURES.end],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, central.length],
    [4, offset],
    [2, 0],
  ]);
  return join([...parts, central, end]);
}

/** What the header before a file and its line in the directory share. */
function makeCommon(content: Uint8Array, nameLength: number): Uint8Array {
  const { length } = content;
  return makeNumbers([
    [2, VERSION],
    [2, FLAGS],
    [2, 0],
    [2, 0],
    [2, DAY],
    [4, findCrc32(content)],
    [4, length],
    [4, length],
    [2, nameLength],
    [2, 0],
  ]);
}

/** Each in so many bytes, the least first. */
function makeNumbers(numbers: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, place) => (value >>> (8 * place)) & 0xff)),
  );
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The checksum of the format: CRC-32 with the reflected polynomial. */
function findCrc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
