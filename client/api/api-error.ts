/** Why an answer did not come; each has words of its own on the screen. */
export type ApiErrorReason = 'UNREACHABLE' | 'DATABASE_AWAY' | 'REFUSED' | 'NO_REPORT' | 'CHANGED_MEANWHILE';

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly reason: ApiErrorReason;

  constructor(reason: ApiErrorReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
