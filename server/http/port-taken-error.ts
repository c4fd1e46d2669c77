/** Somebody else listens there already. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(host: string, port: number) {
    super(
      `Port ${String(port)} on ${host} is taken by another program. Stop it, or choose another port: PORT=${String(port + 1)} npm start`,
    );
  }
}
