import { connect, type Socket } from 'node:net';

/** One connection that is kept; one request at a time. Reads no more of an answer than its length, so that measuring costs little. */
export interface BareClient {
  /** Resolves with the status. */
  post(body: string): Promise<number>;
  close(): void;
}

const HEAD_END = Buffer.from('\r\n\r\n');

export async function openBareClient(url: URL): Promise<BareClient> {
  const socket = connect(Number(url.port), url.hostname);
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  socket.setNoDelay(true);
  const head = `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\naccept: application/json\r\n`;
  return {
    post(body) {
      socket.write(`${head}content-length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
      return readAnswer(socket);
    },
    close: () => socket.destroy(),
  };
}

function readAnswer(socket: Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    let head: Buffer = Buffer.alloc(0);
    let missing: number | null = null;
    let status = 0;
    const take = (chunk: Buffer): void => {
      if (missing === null) {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        const end = head.indexOf(HEAD_END);
        if (end < 0) return;
        const text = head.toString('latin1', 0, end);
        status = Number(text.slice(9, 12));
        missing = Number(/content-length: *(\d+)/i.exec(text)?.[1]) - (head.length - end - HEAD_END.length);
      } else missing -= chunk.length;
      if (missing > 0) return;
      stop();
      resolve(status);
    };
    const fail = (): void => {
      stop();
      reject(new Error('The connection ended in the middle of an answer.'));
    };
    const stop = (): void => void socket.off('data', take).off('close', fail);
    socket.on('data', take).on('close', fail);
  });
}
