/** The closed vocabularies of the model. Each is a list, so that a schema, a check and a type can be made from it. */

export const BASES = ['STATED', 'INFERRED'] as const;
/** STATED: the report says it. INFERRED: the coder does, and gives a rationale. */
export type Basis = (typeof BASES)[number];

export const POLARITIES = ['RAISES', 'LESS', 'NOT'] as const;
/** LESS and NOT are evidence of absence: the audience was less worried, or did not make the link. */
export type Polarity = (typeof POLARITIES)[number];

export const PREVALENCES = ['ALL', 'MOST', 'MANY', 'SOME', 'MINORITY', 'FEW'] as const;
/** How many of the audience, in the report's own words. */
export type Prevalence = (typeof PREVALENCES)[number];

export const EMPHASES = ['HIGHER', 'LOWER'] as const;
/** How strongly, compared with somebody else or with the audience's other views. */
export type Emphasis = (typeof EMPHASES)[number];

export const ELICITATIONS = ['UNPROMPTED', 'PROMPTED', 'INITIAL', 'AFTER_DELIBERATION'] as const;
export type Elicitation = (typeof ELICITATIONS)[number];

export const MOVEMENTS = ['ROSE', 'FELL'] as const;
export type Movement = (typeof MOVEMENTS)[number];

export const STANCES = ['SUPPORTS', 'QUALIFIES', 'OPPOSES'] as const;
export type Stance = (typeof STANCES)[number];

export const FINDING_KINDS = ['BENEFIT', 'VIEW', 'EXPECTATION', 'PROBLEM', 'TENSION'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const CLAIM_KINDS = ['finding', 'concern', 'recommendation'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const PART_ROLES = ['PART', 'WAY', 'DRIVER', 'REASON', 'EXAMPLE'] as const;
export type PartRole = (typeof PART_ROLES)[number];

export const VOICES = ['FIRST_HAND', 'RETOLD'] as const;
/** RETOLD: the report tells what somebody said ("One participant recounted…"); it wears no quotation marks. */
export type Voice = (typeof VOICES)[number];

export const UNITS = ['PERCENT', 'MEAN_OF_10', 'COUNT_IN', 'RANK'] as const;
export type Unit = (typeof UNITS)[number];

export const STRAND_KINDS = ['SELF_SELECTED', 'REPRESENTATIVE', 'QUALITATIVE', 'STAKEHOLDER'] as const;
export type StrandKind = (typeof STRAND_KINDS)[number];

export const CODER_KINDS = ['HUMAN', 'MODEL'] as const;
export type CoderKind = (typeof CODER_KINDS)[number];

export const CONTEXT_REASONS = ['SIGNPOST', 'METHOD', 'DEFINITION', 'INTRODUCTION', 'TRANSITION'] as const;
/** Why a sentence carries no claim of its own. */
export type ContextReason = (typeof CONTEXT_REASONS)[number];

export const VERIFICATION_STATUSES = ['VERBATIM', 'WHITESPACE'] as const;
export type VerificationStatus = (typeof VERIFICATION_STATUSES)[number];

export const PASSAGE_KINDS = [
  'TITLE',
  'METADATA',
  'HEADING',
  'PARAGRAPH',
  'LIST_ITEM',
  'QUOTE',
  'ATTRIBUTION',
  'IDEAS_OPENING',
  'FIGURE_TITLE',
  'FIGURE_CAPTION',
  'TABLE_HEADER',
  'TABLE_RULE',
  'TABLE_ROW',
  'BASE',
] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];
