import { createHash } from 'node:crypto';
import { type Json, printCanonicalJson } from '../../domain/canonical-json.ts';
import type { Certificate } from '../../domain/certificate.ts';
import type { CertificateFault } from './certificate-fault.ts';
import { certificateShape } from './certificate-shape.ts';
import { findBrokenPaths } from './find-broken-paths.ts';
import { findBrokenWords } from './find-broken-words.ts';
import { findLooseEnds } from './find-loose-ends.ts';
import { matchSources } from './match-sources.ts';

export interface CertificateVerdict {
  /** Null where the text cannot be read as a certificate. */
  readonly certificate: Certificate | null;
  /** All of them; none where everything holds. */
  readonly faults: readonly CertificateFault[];
}

const WHOLE = 'the certificate';

/** Holds a certificate against the bytes of the sources that it speaks of, and against itself; knows nothing else. */
export function verifyCertificate(sources: readonly Uint8Array[], text: string): CertificateVerdict {
  const json = parseJson(text);
  if (json === undefined) return { certificate: null, faults: [{ subject: WHOLE, problem: 'is no JSON.' }] };
  const sealed = [...findOtherText(text, json), ...findOtherDigest(json)];
  const read = certificateShape.safeParse(json);
  if (!read.success) {
    const misshapen = read.error.issues.map(({ path, message }) => ({
      subject: `${WHOLE} at ${path.join('.') || 'its top'}`,
      problem: `${message}.`,
    }));
    return { certificate: null, faults: [...sealed, ...misshapen] };
  }
  const certificate = read.data;
  const { texts, faults } = matchSources(sources, certificate.reports);
  return {
    certificate,
    faults: [
      ...sealed,
      ...faults,
      ...findLooseEnds(certificate),
      ...findBrokenPaths(certificate),
      ...findBrokenWords(certificate, texts),
    ],
  };
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** A line feed at the end, as editors and shells add it, is no other text. */
function findOtherText(text: string, json: Json): CertificateFault[] {
  if (text.replace(/\n$/, '') === printCanonicalJson(json)) return [];
  return [{ subject: WHOLE, problem: 'is not canonical JSON (RFC 8785): its bytes are not those that were made.' }];
}

function findOtherDigest(json: Json): CertificateFault[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return [];
  const { digest, ...body } = json as { readonly [key: string]: Json };
  const is = createHash('sha256').update(printCanonicalJson(body)).digest('hex');
  if (is === digest) return [];
  return [{ subject: WHOLE, problem: `has the digest ${is}, not the one that it carries (${String(digest)}).` }];
}
