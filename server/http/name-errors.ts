import { isRecord } from './read-asked.ts';

/** Apollo refuses some requests before a plugin hears of them: their errors too carry the id of the request. */
export function nameErrors(status: number, body: string, requestId: string): string {
  if (status < 400 || body.includes(requestId)) return body;
  const answer = parseJson(body);
  if (!isRecord(answer) || !Array.isArray(answer['errors'])) return body;
  return JSON.stringify({ ...answer, errors: answer['errors'].map((error) => nameError(error, requestId)) });
}

function nameError(error: unknown, requestId: string): unknown {
  if (!isRecord(error)) return error;
  const extensions = isRecord(error['extensions']) ? error['extensions'] : {};
  return { ...error, extensions: { ...extensions, requestId } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
