import { createHash } from 'node:crypto';
import type { CertifiedReport } from '../../domain/certificate.ts';
import { CodePoints } from '../../domain/text.ts';
import type { CertificateFault } from './certificate-fault.ts';

interface MatchedSources {
  /** By the slug of the report. */
  readonly texts: ReadonlyMap<string, CodePoints>;
  readonly faults: readonly CertificateFault[];
}

/** Each report's source is the one with its SHA-256. Where one is left on each side they are held together all the same, to see where they differ. */
export function matchSources(sources: readonly Uint8Array[], reports: readonly CertifiedReport[]): MatchedSources {
  const bySha = new Map(sources.map((bytes) => [sha256(bytes), bytes]));
  const missing = reports.filter((report) => !bySha.has(report.sha256));
  const left = [...bySha].filter(([sha]) => !reports.some((report) => report.sha256 === sha));
  const [onlyMissing, ...moreMissing] = missing;
  const [onlyLeft, ...moreLeft] = left;
  const texts = new Map<string, CodePoints>();
  for (const { slug, sha256: sha } of reports) {
    const bytes = bySha.get(sha);
    if (bytes !== undefined) texts.set(slug, decode(bytes));
  }
  if (onlyMissing && onlyLeft && moreMissing.length + moreLeft.length === 0)
    texts.set(onlyMissing.slug, decode(onlyLeft[1]));
  return { texts, faults: [...missing.map((report) => missed(report, [...bySha.keys()])), ...left.map(unasked)] };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const decode = (bytes: Uint8Array): CodePoints => new CodePoints(new TextDecoder('utf-8').decode(bytes));

function missed({ slug, sha256: wanted }: CertifiedReport, given: readonly string[]): CertificateFault {
  return {
    subject: `report ${slug}`,
    problem: `is certified for a source with the SHA-256 ${wanted}; given: ${given.join(', ') || 'none'}.`,
  };
}

function unasked([sha]: readonly [string, unknown]): CertificateFault {
  return { subject: `the source with the SHA-256 ${sha}`, problem: 'is of no report of the certificate.' };
}
