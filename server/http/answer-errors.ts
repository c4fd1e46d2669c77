import { RefusedError } from './refused-error.ts';
import { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';

const MESSAGES: Readonly<Record<string, readonly [code: string, message: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['BODY_TOO_LARGE', 'The request is larger than is allowed. Ask in several operations.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'Send the operation as application/json.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['BAD_REQUEST', 'The request is not JSON.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['BAD_REQUEST', 'The request is empty: send JSON with a query.'],
};
/** A reader who leaves before the answer is whole: nobody is there to be told, and nothing is wrong. */
const READER_LEFT = 'ERR_STREAM_PREMATURE_CLOSE';
const REFUSED = ['BAD_REQUEST', 'The request cannot be read.'] as const;
const FAILED = ['INTERNAL_SERVER_ERROR', 'A fault of ours. The log tells more under the request id.'] as const;

/** What goes wrong before an operation is read is told in the same shape as what goes wrong in it. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (error.code === READER_LEFT) return reply;
    if (status >= 500 && !(error instanceof RefusedError)) request.log.error({ err: error }, 'request failed');
    return reply.code(status).send(describeError(error, request));
  });
}

function describeError(error: FastifyError, request: FastifyRequest) {
  const { code, statusCode = 500 } = error;
  if (error instanceof RefusedError) {
    return { errors: [{ message: error.message, extensions: { code, requestId: request.id } }] };
  }
  const [told, message] = MESSAGES[code] ?? (statusCode >= 500 ? FAILED : REFUSED);
  return { errors: [{ message, extensions: { code: told, requestId: request.id } }] };
}
