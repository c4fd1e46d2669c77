/** A report coded: every record anchored, every reference resolved, everything in report order, then by id. */
import type {
  Basis,
  CoderKind,
  ContextReason,
  Elicitation,
  Emphasis,
  FindingKind,
  Movement,
  PartRole,
  Polarity,
  Prevalence,
  Stance,
  StrandKind,
  Unit,
  VerificationStatus,
  Voice,
} from './enums.ts';
import type {
  AudienceId,
  ClaimId,
  EvidenceId,
  FigureId,
  LinkId,
  PassageId,
  QuoteId,
  RegionId,
  SectionId,
  StatisticId,
  StrandId,
  ThemeId,
} from './ids.ts';
import type { ParsedReport, Span } from './report.ts';

/** Where words stand: a W3C TextQuoteSelector and TextPositionSelector in one; inside one passage. */
export interface Anchor extends Span {
  readonly exact: string;
  /** What stands directly before and after, up to 32 code points, within the passage. Null at its edge. */
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly passage: PassageId;
}

interface Term<I> {
  readonly id: I;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly broader: readonly I[];
}
export interface Audience extends Term<AudienceId> {
  readonly tag: 'audience';
}
export interface Theme extends Term<ThemeId> {
  readonly tag: 'theme';
  readonly description: string | null;
}
export interface Region extends Term<RegionId> {
  readonly tag: 'region';
}
export interface Strand extends Term<StrandId> {
  readonly tag: 'strand';
  readonly kind: StrandKind;
  readonly description: string | null;
}

/** The terms that all reports share. */
export interface Vocabularies {
  readonly audiences: readonly Audience[];
  readonly strands: readonly Strand[];
  readonly regions: readonly Region[];
  readonly themes: readonly Theme[];
}

export interface Coder {
  readonly id: string;
  readonly kind: CoderKind;
  readonly name: string;
}

interface ClaimOf<Kind> {
  readonly kind: Kind;
  readonly id: ClaimId;
  readonly label: string;
  /** In report order; never empty. */
  readonly statedIn: readonly Anchor[];
  readonly themes: readonly ThemeId[];
  readonly partOf: { readonly claim: ClaimId; readonly role: PartRole; readonly ordinal: number } | null;
}
export interface Finding extends ClaimOf<'finding'> {
  readonly findingKind: FindingKind;
}
export type Concern = ClaimOf<'concern'>;
export type Recommendation = ClaimOf<'recommendation'>;
export type Claim = Finding | Concern | Recommendation;

/** What every link that carries a judgement has. */
interface Judgement {
  readonly id: LinkId;
  readonly basis: Basis;
  /** Never null when the basis is INFERRED. */
  readonly rationale: string | null;
}

/** One attribution that the text makes. */
export interface RaisedBy extends Judgement {
  readonly claim: ClaimId;
  readonly audience: AudienceId;
  readonly polarity: Polarity;
  readonly prevalence: Prevalence | null;
  readonly emphasis: Emphasis | null;
  readonly comparedWith: readonly AudienceId[];
  readonly qualifier: Anchor | null;
  readonly elicitation: Elicitation | null;
  readonly movement: Movement | null;
  readonly strands: readonly StrandId[];
  readonly regions: readonly RegionId[];
  readonly anchor: Anchor;
}

export interface Mitigates extends Judgement {
  readonly recommendation: ClaimId;
  readonly claim: ClaimId;
  readonly anchor: Anchor | null;
}

export interface Evidences extends Judgement {
  readonly evidence: EvidenceId;
  readonly claim: ClaimId;
  readonly stance: Stance;
}

export interface ConflictsWith extends Judgement {
  readonly claim: ClaimId;
  readonly other: ClaimId;
  readonly anchor: Anchor | null;
}

export interface LeadsTo extends Judgement {
  readonly claim: ClaimId;
  readonly consequence: ClaimId;
  readonly anchor: Anchor | null;
}

export interface ShiftedTo extends Judgement {
  readonly claim: ClaimId;
  readonly later: ClaimId;
  readonly audience: AudienceId;
  readonly anchor: Anchor | null;
}

export interface Quote {
  readonly id: QuoteId;
  readonly text: string;
  readonly attribution: string;
  readonly voice: Voice;
  readonly verification: VerificationStatus;
  readonly passage: PassageId;
  readonly spokenBy: readonly AudienceId[];
  readonly strand: StrandId;
  readonly region: RegionId | null;
  readonly span: Span;
}

export interface Figure {
  readonly id: FigureId;
  readonly number: number;
  readonly title: string;
  readonly question: string | null;
  readonly base: string;
  readonly baseCount: number | null;
  readonly fieldwork: string | null;
  readonly passage: PassageId;
}

/** One published value, of a figure or of the prose. Null where the report does not print it. */
export interface Statistic {
  readonly id: StatisticId;
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  /** COUNT_IN only: the m of "n in m". */
  readonly of: number | null;
  readonly wording: string;
  readonly question: string | null;
  readonly base: string | null;
  readonly baseCount: number | null;
  readonly figure: FigureId | null;
  readonly strand: StrandId | null;
  readonly audiences: readonly AudienceId[];
  readonly passage: PassageId;
  readonly span: Span;
}

/** A number of the prose that repeats a statistic given elsewhere. */
export interface Restatement {
  readonly statistic: StatisticId;
  readonly anchor: Anchor;
}

/** Words in which the report gives a case for claims stated elsewhere: where the Evidences of a passage stand. */
export interface Case {
  readonly passage: PassageId;
  readonly anchor: Anchor;
}

/** Words that carry no claim of their own. */
export interface Context {
  readonly anchor: Anchor;
  readonly reason: ContextReason;
}

/** A sentence of the report that points to another section; unresolved ones are kept. */
export interface CrossReference {
  readonly passage: PassageId;
  /** As printed: `section 2.2.1 of chapter 2`. */
  readonly text: string;
  readonly section: SectionId | null;
}

export interface CodedReport {
  readonly parsed: ParsedReport;
  readonly vocabularies: Vocabularies;
  readonly coder: Coder;
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly statistics: readonly Statistic[];
  readonly raisedBy: readonly RaisedBy[];
  readonly mitigates: readonly Mitigates[];
  readonly evidences: readonly Evidences[];
  readonly conflictsWith: readonly ConflictsWith[];
  readonly leadsTo: readonly LeadsTo[];
  readonly shiftedTo: readonly ShiftedTo[];
  readonly restatements: readonly Restatement[];
  readonly cases: readonly Case[];
  readonly context: readonly Context[];
  readonly crossReferences: readonly CrossReference[];
}
