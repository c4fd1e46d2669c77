/** What the API computes about the subject of a brief; nothing of it is computed anew here. */
import type { GapKind, TriangulationQuery } from '../generated/graphql.ts';

export type Triangulation = NonNullable<TriangulationQuery['claim']>['triangulation'];

export interface Gap {
  readonly kind: GapKind;
  /** Of a claim, quote or audience. */
  readonly nodeId: string;
  /** What would close it, in plain words. */
  readonly toClose: string;
}
export interface Computed {
  readonly gaps: readonly Gap[];
  /** Of claims; null for what is none. */
  readonly triangulation: Triangulation | null;
}
