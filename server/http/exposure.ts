import type { RateSettings } from './rate-limit.ts';

/** To whom the server is open, and what it asks of them. */
export interface Exposure {
  /** The address it listens on. */
  readonly host: string;
  /** Null where nobody is limited. */
  readonly rate: RateSettings | null;
  /** Whether only documents that are known by their ids are answered. */
  readonly onlyPersisted: boolean;
  /** Whether `/metrics` is answered. */
  readonly metrics: boolean;
  /** The proxies, by address or network, of which alone `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** How long requests under way are given when the server is stopped. */
  readonly drainMs: number;
  readonly logLevel: 'silent' | 'warn' | 'info';
}

/** For the people at this machine. */
export const LOOPBACK: Exposure = {
  host: '127.0.0.1',
  rate: null,
  onlyPersisted: false,
  metrics: true,
  trustedProxies: [],
  drainMs: 2_000,
  logLevel: 'warn',
};

/** A reader who opens the viewer asks for some 12 million; a thread costs 20,000. */
const RATE_PER_MINUTE = 60_000_000;
const SECONDS_PER_MINUTE = 60;

/** For anybody. */
export const PUBLIC: Exposure = {
  host: '0.0.0.0',
  rate: { capacity: RATE_PER_MINUTE, perSecond: RATE_PER_MINUTE / SECONDS_PER_MINUTE },
  onlyPersisted: false,
  metrics: false,
  trustedProxies: [],
  drainMs: 25_000,
  logLevel: 'info',
};
