/** The lightest path and all its alternatives. */
export const PATH = `query ($from: ID!, $to: ID!, $maxLength: Int!) {
  path(from: $from, to: $to, maxLength: $maxLength, alternatives: 4) {
    statement isExact path { ...P } alternatives { ...P }
  }
}
fragment P on WeightedPath { weight length nodes { id } edges { key from { id } to { id } polarity } }`;
interface Weighted {
  readonly weight: number;
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly {
    readonly key: string;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  }[];
}
export interface PathAnswer {
  readonly statement: string;
  readonly isExact: boolean;
  readonly path: Weighted | null;
  readonly alternatives: readonly Weighted[];
}
