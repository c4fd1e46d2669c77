import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { Transform, type TransformCallback } from 'node:stream';

/** Stands between a client and a port of this machine, and can fail in the ways that a network does. */
export interface BreakableProxy {
  readonly port: number;
  /** Ends every connection there is; new ones go through. */
  breakConnections(): void;
  /** Nothing goes through the connections there are, and none breaks. Resolves when something was swallowed; new connections go through. */
  swallowEverything(): Promise<void>;
  /** From now on connections are passed on, each piece so much later; refused; or taken and left without an answer. */
  become(way: ProxyWay): void;
  close(): void;
}

export type ProxyWay = { readonly delayMs: number } | 'REFUSING' | 'SILENT';

/** Each piece later than it came, in the order in which they came. */
class Delay extends Transform {
  constructor(readonly delayMs: () => number) {
    super();
  }

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const pass = () => {
      done(null, piece);
    };
    if (this.delayMs() === 0) pass();
    else setTimeout(pass, this.delayMs());
  }
}

export async function openBreakableProxy(target: number): Promise<BreakableProxy> {
  const sockets = new Set<Socket>();
  let way: ProxyWay = { delayMs: 0 };
  const delayMs = () => (typeof way === 'object' ? way.delayMs : 0);
  const server = createServer((near) => {
    if (way === 'REFUSING') return near.destroy();
    if (way === 'SILENT') {
      sockets.add(near.on('error', () => undefined).on('close', () => sockets.delete(near)));
      return near.resume();
    }
    const far = connect(target, '127.0.0.1');
    const [out, back] = [new Delay(delayMs), new Delay(delayMs)];
    near.pipe(out).pipe(far).pipe(back).pipe(near);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    near.on('close', () => far.destroy());
    return far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const breakConnections = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    breakConnections,
    become(next) {
      way = next;
    },
    swallowEverything: () =>
      new Promise((resolve) => {
        for (const socket of sockets)
          socket
            .unpipe()
            .on('data', () => {
              resolve();
            })
            .resume();
      }),
    close() {
      breakConnections();
      server.close();
    },
  };
}
