/** A request that is not answered because of how it was sent; the message says what to send instead. */
export class RefusedError extends Error {
  override readonly name: string = 'RefusedError';
  readonly code: string;
  readonly statusCode: number;

  constructor(code: string, message: string, statusCode = 400) {
    super(message);
    this.code = code;
    this.statusCode = statusCode;
  }
}
