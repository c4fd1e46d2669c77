/** An error as the log may hold it: what is quoted in its message may be the words of whoever asked, and is left out. */
export type LoggedError = {
  readonly type: string;
  readonly code?: unknown;
  readonly message: string;
  readonly stack: string;
  readonly cause?: LoggedError;
};

const QUOTED = /"[^"]*"|‘[^’]*’|“[^”]*”|`[^`]*`|(?<!\w)'[^']*'(?!\w)/g;
const FRAME = /^\s+at /;
const DEEPEST = 3;

export function describeError(error: Error, depth = 0): LoggedError {
  const { name, message, stack = '', cause } = error;
  return {
    type: name,
    ...('code' in error ? { code: error.code } : {}),
    message: message.replaceAll(QUOTED, '…'),
    stack: stack
      .split('\n')
      .filter((line) => FRAME.test(line))
      .join('\n'),
    ...(cause instanceof Error && depth < DEEPEST ? { cause: describeError(cause, depth + 1) } : {}),
  };
}
