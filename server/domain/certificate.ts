/** A trace written down so that anyone can verify it with nothing but the source: what it holds, field by field. */
import type { Json } from './canonical-json.ts';

export const CERTIFICATE_KIND = 'golden-thread/trace';
/** Of what a thread is and of what a certificate holds: raised whenever either changes. */
export const CERTIFICATE_DEFINITION = 1;

/** Words and where they stand: code points of the source, half-open. */
export interface CertifiedAnchor {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number;
  readonly end: number;
  /** The id of a passage among the nodes. */
  readonly passage: string;
}

/** A node with every property that is stored of it; what is absent there is absent here. */
export interface CertifiedNode {
  readonly id: string;
  /** The name of its type: Concern, Quote, Passage… */
  readonly type: string;
  readonly properties: { readonly [name: string]: Json };
}

export interface CertifiedEdge {
  readonly key: string;
  readonly type: string;
  /** Ids of nodes of the certificate. */
  readonly from: string;
  readonly to: string;
  /** Every property that is stored of it, its words aside. */
  readonly properties: { readonly [name: string]: Json };
  readonly anchor: CertifiedAnchor | null;
  /** Of RAISED_BY: the words that say how many or how strongly. */
  readonly qualifier: CertifiedAnchor | null;
}

export interface CertifiedPath {
  /** Ids, one more than there are edges. */
  readonly nodes: readonly string[];
  /** Keys. */
  readonly edges: readonly string[];
  readonly isBroken: boolean;
}

export interface CertifiedReport {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** SHA-256 of the bytes of its source, in hexadecimal. */
  readonly sha256: string;
  /** What `npm run verify` found when the data was loaded; null where nothing was stored. */
  readonly verification: { readonly isGreen: boolean; readonly redChecks: readonly string[] } | null;
  /** Ready to be cited, with the lines of every passage of the certificate. */
  readonly citation: string;
}

export interface CertificateBody {
  readonly certificate: typeof CERTIFICATE_KIND;
  readonly definition: number;
  readonly tool: { readonly name: string; readonly version: string };
  /** The edition: the first 16 hexadecimal digits of the SHA-256 of all that is coded. */
  readonly edition: string;
  readonly asked: { readonly [argument: string]: Json };
  readonly total: number;
  readonly isExact: boolean;
  readonly paths: readonly CertifiedPath[];
  /** By id. */
  readonly nodes: readonly CertifiedNode[];
  /** By key. */
  readonly edges: readonly CertifiedEdge[];
  /** By id. */
  readonly reports: readonly CertifiedReport[];
}

export interface Certificate extends CertificateBody {
  /** SHA-256 of the canonical JSON of all the rest, in hexadecimal. */
  readonly digest: string;
}
