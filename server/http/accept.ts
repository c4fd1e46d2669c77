interface Wish {
  readonly type: string;
  readonly quality: number;
}

/**
 * The offered media type that an Accept header likes best; of equals one that it names, and the one offered first. No header takes anything;
 * null where nothing offered is taken.
 */
export function chooseMediaType<T extends string>(accept: string | undefined, offered: readonly T[]): T | null {
  const wishes = readWishes(accept);
  if (wishes.length === 0) return offered[0] ?? null;
  let best: { type: T | null; quality: number } = { type: null, quality: 0 };
  for (const type of offered) {
    const quality = likes(wishes, type);
    if (quality > best.quality) best = { type, quality };
  }
  return best.type;
}

/** Whether an Accept header takes this very type by its name, not by a wildcard. */
export function namesMediaType(accept: string | undefined, type: string): boolean {
  return readWishes(accept).some((wish) => wish.type === type && wish.quality > 0);
}

function readWishes(accept = ''): Wish[] {
  return accept
    .split(',')
    .map((wish) => wish.split(';').map((part) => part.trim().toLowerCase()))
    .filter(([type]) => type !== '')
    .map(([type = '', ...parameters]) => ({ type, quality: readQuality(parameters) }));
}

function readQuality(parameters: readonly string[]): number {
  const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
  return Number.isFinite(quality) ? quality : 0;
}

/** Qualities have three decimals: less than the last of them lets a type that is named win over one that a wildcard covers. */
const NAMED = 0.0005;

/** The most specific wish that covers the type decides. */
function likes(wishes: readonly Wish[], type: string): number {
  const ranges = [type, `${type.split('/')[0] ?? ''}/*`, '*/*'];
  const wish = ranges.map((range) => wishes.find((one) => one.type === range)).find((one) => one !== undefined);
  if (wish === undefined || wish.quality === 0) return 0;
  return wish.quality + (wish.type === type ? NAMED : 0);
}
