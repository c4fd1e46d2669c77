import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

/** The wished port where nobody listens on it, else any free one. */
export async function findFreePort(wished: number | null): Promise<number> {
  if (wished !== null && (await tryPort(wished)) !== null) return wished;
  const any = await tryPort(0);
  if (any === null) throw new Error(`No port of ${LOOPBACK} is free.`);
  return any;
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(null);
    });
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : null;
      server.close(() => {
        resolve(taken);
      });
    });
  });
}
