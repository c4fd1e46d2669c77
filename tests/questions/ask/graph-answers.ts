/** What the operations of `operations/` answer, as far as the askers read it. */
import type {
  Elicitation,
  Emphasis,
  Movement,
  Polarity,
  Prevalence,
  Stance,
  Unit,
  Voice,
} from '../../../server/domain/enums.ts';
import type { Span } from '../../../server/domain/report.ts';

export interface Reference {
  readonly id: string;
}
export interface Edges<N, E = object> {
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly (E & { readonly node: N })[];
}
export interface Place extends Span {
  readonly passage: { readonly line: number };
}

export interface Term extends Reference {
  readonly aliases: readonly string[];
}
export interface AudienceTerm extends Term {
  readonly broader: readonly Reference[];
}
export interface VocabularyAnswer {
  readonly audiences: Edges<AudienceTerm>;
  readonly strands: readonly Term[];
  readonly regions: readonly (Reference & { readonly name: string })[];
}

export interface PassageAnswer extends Span {
  readonly id: string;
  readonly kind: string;
  readonly line: number;
  readonly text: string;
}

export interface Attribution extends Reference {
  readonly polarity: Polarity;
  readonly prevalence: Prevalence | null;
  readonly emphasis: Emphasis | null;
  readonly comparedWith: readonly Reference[];
  readonly qualifier: string | null;
  readonly elicitation: Elicitation | null;
  readonly movement: Movement | null;
  readonly strands: readonly Reference[];
  readonly regions: readonly Reference[];
  readonly anchor: Place & { readonly exact: string };
  /** The audience. */
  readonly node: Reference;
}
export interface ClaimAnswer extends Reference {
  readonly __typename: 'Finding' | 'Concern' | 'Recommendation';
  readonly label: string;
  readonly statedIn: readonly Place[];
  readonly parent: Reference | null;
  readonly parts: readonly Reference[];
  readonly leadsTo: Edges<Reference>;
  readonly shiftedTo: Edges<Reference>;
  readonly shiftedFrom: Edges<Reference>;
  readonly raisedBy: Edges<Reference, Attribution>;
}

export interface QuoteAnswer extends Place, Reference {
  readonly text: string;
  readonly attribution: string;
  readonly voice: Voice;
  readonly strand: Reference;
  readonly region: Reference | null;
  readonly spokenBy: Edges<Reference>;
}
export interface Bearing {
  readonly stance: Stance;
}
export interface BearingQuote extends QuoteAnswer {
  readonly evidences: Edges<Reference, Bearing>;
}
export interface StatisticAnswer extends Place, Reference {
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  readonly wording: string;
  readonly question: string | null;
  readonly base: string | null;
  readonly baseCount: number | null;
  readonly strand: Reference | null;
  readonly audiences: readonly Reference[];
  readonly figure: FigureAnswer | null;
  readonly evidences: Edges<Reference, Bearing>;
}
export interface FigureAnswer {
  readonly number: number;
  readonly question: string | null;
  readonly base: string;
  readonly baseCount: number | null;
  readonly fieldwork: string | null;
}
export interface AnswersAnswer {
  readonly nodes: readonly (Reference & { readonly mitigatedBy?: Edges<Reference> })[];
}
export interface ThreadAnswer {
  readonly nodes: readonly (Reference & { readonly mitigates: Edges<Reference> })[];
}
export interface RaisedAnswer {
  readonly polarity: Polarity;
  readonly anchor: Span & { readonly passage: { readonly line: number; readonly section: SectionAnswer | null } };
  readonly node: Reference & { readonly __typename: string };
}
export interface SectionAnswer {
  readonly number: string | null;
  readonly parent: SectionAnswer | null;
}
