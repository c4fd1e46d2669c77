import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from './contestants.ts';

export class UnequalAnswersError extends Error {
  override readonly name = 'UnequalAnswersError';
}

/** Before anything is timed: all give the same answer to these ids. Returns how many objects an answer has in the middle. */
export async function requireEqualAnswers(
  contestants: readonly Contestant[],
  ids: readonly string[],
): Promise<{ objects: number; bytes: number }> {
  const sizes: { objects: number; bytes: number }[] = [];
  for (const id of ids) {
    const answers = await Promise.all(
      contestants.map(async (contestant) => ({ contestant, answer: await ask(contestant, id) })),
    );
    const [first, ...others] = answers;
    for (const { contestant, answer } of others) {
      if (isDeepStrictEqual(answer, first?.answer)) continue;
      throw new UnequalAnswersError(
        `${contestant.name} and ${first?.contestant.name ?? ''} answer ${id} differently:\n${show(answer)}\n${show(first?.answer)}`,
      );
    }
    sizes.push({ objects: countObjects(first?.answer), bytes: JSON.stringify(first?.answer).length });
  }
  return (
    sizes.sort((left, right) => left.objects - right.objects)[Math.floor(sizes.length / 2)] ?? { objects: 0, bytes: 0 }
  );
}

async function ask({ url, query, variables, read }: Contestant, id: string): Promise<unknown> {
  const body = JSON.stringify({ query, variables: { ...variables, id } });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors"'))
    throw new UnequalAnswersError(`${url} fails: ${text.slice(0, 2_000)}`);
  return plain(read(JSON.parse(text)));
}

/** Without prototypes, which JSON does not have either. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, one) => sum + countObjects(one), 0);
  return inner + (Array.isArray(value) ? 0 : 1);
}

const show = (value: unknown): string => JSON.stringify(value).slice(0, 1_500);
