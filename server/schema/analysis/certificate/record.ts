/** What cypher/analysis/certificate.cypher gives: nodes and edges as they are stored. */
import type { Json } from '../../../domain/canonical-json.ts';
import type { CertifiedPath } from '../../../domain/certificate.ts';

export type Stored = Readonly<Record<string, Json>>;

export interface CertificateRecord {
  readonly edition: string;
  readonly asked: Stored;
  readonly total: number;
  readonly isExact: boolean;
  readonly paths: readonly CertifiedPath[];
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: Stored }[];
  readonly edges: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly properties: Stored;
  }[];
  readonly reports: readonly {
    readonly report: Stored;
    readonly isGreen: boolean | null;
    readonly redChecks: readonly string[];
  }[];
}
