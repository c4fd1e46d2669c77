import { isIPv6 } from 'node:net';

export interface RateSettings {
  /** How much one address may ask for at once. */
  readonly capacity: number;
  /** How much of it comes back each second. */
  readonly perSecond: number;
}

export interface RateState {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Until there is enough for what was asked; 0 where it was allowed. */
  readonly retryAfterSeconds: number;
  /** Until nothing is missing. */
  readonly fullInSeconds: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** Whoever has not been heard of for longest is forgotten first, and begins anew. */
const ADDRESSES_KEPT = 10_000;
const MS_PER_SECOND = 1_000;

/** A bucket for each address, which fills by itself; the amounts are costs of operations. */
export class RateLimit {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    readonly settings: RateSettings,
    readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes the whole amount or nothing. */
  take(address: string, amount: number): RateState {
    const { capacity, perSecond } = this.settings;
    const bucket = this.#fill(nameNetwork(address));
    const allowed = bucket.left >= amount;
    if (allowed) bucket.left -= amount;
    return {
      allowed,
      remaining: Math.floor(bucket.left),
      retryAfterSeconds: allowed ? 0 : Math.ceil((Math.min(amount, capacity) - bucket.left) / perSecond),
      fullInSeconds: Math.ceil((capacity - bucket.left) / perSecond),
    };
  }

  get size(): number {
    return this.#buckets.size;
  }

  #fill(name: string): Bucket {
    const { capacity, perSecond } = this.settings;
    const now = this.now();
    const known = this.#buckets.get(name) ?? { left: capacity, at: now };
    const left = Math.min(capacity, known.left + ((now - known.at) / MS_PER_SECOND) * perSecond);
    const bucket = { left, at: now };
    this.#buckets.delete(name);
    this.#buckets.set(name, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > ADDRESSES_KEPT && oldest !== undefined) this.#buckets.delete(oldest);
    return bucket;
  }
}

/** A household or an office has a whole /64 of IPv6, and may choose any address of it. */
export function nameNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...first, ...Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
