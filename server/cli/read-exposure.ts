import { isIP } from 'node:net';
import { COST_LIMIT } from '../schema/limits/require-affordable.ts';
import { type Exposure, LOOPBACK, PUBLIC } from '../http/exposure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const SECONDS_PER_MINUTE = 60;
const NAMED_NETWORKS: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** To whom the server is open, by the environment; to this machine alone where nothing is set. @throws ExposureError with every fault */
export function readExposure(environment: Environment): Exposure {
  const faults: string[] = [];
  const base = readSwitch(environment, 'GOLDEN_THREAD_PUBLIC', faults) ? PUBLIC : LOOPBACK;
  const exposure: Exposure = {
    ...base,
    host: readHost(environment['HOST'], faults) ?? base.host,
    onlyPersisted: readSwitch(environment, 'GOLDEN_THREAD_ONLY_PERSISTED', faults),
    metrics: readMetrics(environment['GOLDEN_THREAD_METRICS'], faults) || base.metrics,
    trustedProxies: readProxies(environment['GOLDEN_THREAD_TRUST_PROXY'], faults),
    rate: readRate(environment['GOLDEN_THREAD_RATE'], faults) ?? base.rate,
  };
  if (faults.length > 0) throw new ExposureError(faults);
  return exposure;
}

function readSwitch(environment: Environment, name: string, faults: string[]): boolean {
  const value = environment[name] ?? '';
  if (!['', 'true', 'false'].includes(value)) faults.push(`${name} is ‘${value}’. Write true or false.`);
  return value === 'true';
}

function readHost(value = '', faults: string[]): string | null {
  if (value !== '' && value !== 'localhost' && isIP(value) === 0) {
    faults.push(`HOST is ‘${value}’, which is no address of this machine. Write one such as 127.0.0.1, 0.0.0.0 or ::.`);
  }
  return value === '' ? null : value;
}

function readMetrics(value = '', faults: string[]): boolean {
  if (!['', 'public'].includes(value))
    faults.push(`GOLDEN_THREAD_METRICS is ‘${value}’. Write public, or leave it out.`);
  return value === 'public';
}

/** Never “whoever it is”: then everybody could name any address as theirs. */
function readProxies(value = '', faults: string[]): string[] {
  const proxies = value.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  for (const proxy of proxies.filter((one) => !isNetwork(one))) {
    faults.push(
      `GOLDEN_THREAD_TRUST_PROXY names ‘${proxy}’. Write addresses or networks of proxies, such as 10.0.0.5, 10.0.0.0/8 or loopback, with commas between them.`,
    );
  }
  return proxies;
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...others] = text.split('/');
  if (NAMED_NETWORKS.has(text)) return true;
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return others.length === 0 && most > 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most));
}

function readRate(value = '', faults: string[]): Exposure['rate'] {
  if (value === '') return null;
  const perMinute = Number(value);
  if (/^\d+$/.test(value) && perMinute >= COST_LIMIT)
    return { capacity: perMinute, perSecond: perMinute / SECONDS_PER_MINUTE };
  faults.push(
    `GOLDEN_THREAD_RATE is ‘${value}’. Write how many values one address may ask for in a minute, ${String(COST_LIMIT)} or more.`,
  );
  return null;
}

export class ExposureError extends Error {
  override readonly name = 'ExposureError';

  constructor(faults: readonly string[]) {
    super(`The environment cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}
