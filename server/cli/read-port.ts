const DEFAULT_PORT = 4000;
const HIGHEST_PORT = 65_535;

/** PORT of the environment; 4000 where it is not set; 0 takes any free one. @throws PortError */
export function readPort({ PORT }: Readonly<Record<string, string | undefined>>): number {
  if (PORT === undefined || PORT === '') return DEFAULT_PORT;
  const port = Number(PORT);
  if (/^\d+$/.test(PORT) && port <= HIGHEST_PORT) return port;
  throw new PortError(`PORT is ‘${PORT}’, which is no port. Write a whole number from 0 to ${String(HIGHEST_PORT)}.`);
}

export class PortError extends Error {
  override readonly name = 'PortError';
}
