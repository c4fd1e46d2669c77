import { connect } from 'node:net';
import type { Socket } from 'node:net';

/**
 * WELCOME it lets us in and answers a query; UNREADY it lets us in and answers none, which passes at a start and stays after a full disk;
 * REFUSED it is a Neo4j, but not with this password; SILENT anything else.
 */
export type LoginOutcome = 'WELCOME' | 'UNREADY' | 'REFUSED' | 'SILENT';

const PATIENCE_MS = 2_000;
/** Bolt's magic, then four versions it may choose from: 5.8 down to 5.1, and three empty ones. */
const HANDSHAKE = Buffer.from('6060b017' + '00070805' + '000000000000000000000000', 'hex');
const BOLT_MAJOR = 5;
const GREETING = { user_agent: 'golden-thread', bolt_agent: { product: 'golden-thread' } };
const HELLO = 0x01;
const LOGON = 0x6a;
const RUN = 0x10;
const SUCCESS = 0x70;

/**
 * Logs in by hand, in the few words of Bolt that this takes: the room that starts the server shall not need the driver to see that it is up.
 * It answers WELCOME only once a query runs, which is a moment after the port opens.
 */
export async function logIn(port: number, password: string): Promise<LoginOutcome> {
  const socket = connect({ host: '127.0.0.1', port });
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  try {
    return await converse(socket, password);
  } catch {
    return 'SILENT';
  } finally {
    socket.destroy();
  }
}

async function converse(socket: Socket, password: string): Promise<LoginOutcome> {
  const answers = readBytes(socket);
  socket.write(HANDSHAKE);
  const version = await answers.take(4);
  if (version[3] !== BOLT_MAJOR) return 'SILENT';
  if (!(await ask(socket, answers, message(HELLO, [GREETING])))) return 'SILENT';
  const credentials = { scheme: 'basic', principal: 'neo4j', credentials: password };
  if (!(await ask(socket, answers, message(LOGON, [credentials])))) return 'REFUSED';
  return (await ask(socket, answers, message(RUN, ['RETURN 1', {}, {}]))) ? 'WELCOME' : 'UNREADY';
}

/** True when the answer is SUCCESS. */
async function ask(socket: Socket, answers: Bytes, request: Buffer): Promise<boolean> {
  socket.write(request);
  const answer = await takeMessage(answers);
  return answer[1] === SUCCESS;
}

/** A message is a list of chunks, each with its length before it; a length of 0 ends it, and alone it is a sign of life. */
async function takeMessage(answers: Bytes): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (;;) {
    const length = (await answers.take(2)).readUInt16BE();
    if (length > 0) chunks.push(await answers.take(length));
    else if (chunks.length > 0) return Buffer.concat(chunks);
  }
}

type Value = string | { readonly [key: string]: Value };

function message(signature: number, fields: readonly Value[]): Buffer {
  const body = Buffer.concat([Buffer.from([0xb0 + fields.length, signature]), ...fields.map(pack)]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([length, body, Buffer.from([0, 0])]);
}

/** PackStream, for strings up to 255 bytes and maps of up to 15 values. */
function pack(value: Value): Buffer {
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
  }
  const pairs = Object.entries(value);
  return Buffer.concat([
    Buffer.from([0xa0 + pairs.length]),
    ...pairs.flatMap(([key, inner]) => [pack(key), pack(inner)]),
  ]);
}

interface Bytes {
  take(count: number): Promise<Buffer>;
}

/** Throws when the other side falls silent or goes. */
function readBytes(socket: Socket): Bytes {
  const incoming = socket[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let held: Buffer = Buffer.alloc(0);
  return {
    async take(count) {
      while (held.length < count) {
        const next = await incoming.next();
        if (next.done === true) throw new Error('The connection ended.');
        held = Buffer.concat([held, next.value]);
      }
      const taken = held.subarray(0, count);
      held = held.subarray(count);
      return taken;
    },
  };
}
