import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Stands between a client and a port of this machine, and can fail in the ways that a network does. */
export interface BreakableProxy {
  readonly port: number;
  /** Ends every connection there is; new ones go through. */
  breakConnections(): void;
  /** Nothing goes through the connections there are, and none breaks. Resolves when something was swallowed; new connections go through. */
  swallowEverything(): Promise<void>;
  close(): void;
}

export async function openBreakableProxy(target: number): Promise<BreakableProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const breakConnections = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    breakConnections,
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
