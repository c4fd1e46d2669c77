/** What can be searched for: the label of its nodes for each kind. */
export const SEARCH_KINDS = {
  FINDING: 'Finding',
  CONCERN: 'Concern',
  RECOMMENDATION: 'Recommendation',
  QUOTE: 'Quote',
  STATISTIC: 'Statistic',
  FIGURE: 'Figure',
  PASSAGE: 'Passage',
  SECTION: 'Section',
  REPORT: 'Report',
  THEME: 'Theme',
  AUDIENCE: 'Audience',
  STRAND: 'Strand',
  REGION: 'Region',
} as const;

/** The properties by whose words a node of these kinds is found; claims also by the exact words that state them. */
export const SEARCHED_PROPERTIES = [
  'label',
  'name',
  'title',
  'text',
  'wording',
  'question',
  'base',
  'attribution',
  'aliases',
  'description',
  'publisher',
] as const;

/** Words of `searchScope`, which no text has: what kind a node is, and which report holds it. */
export const kindToken = (kind: string): string => `kind/${kind}`;
export const reportToken = (slug: string): string => `report/${slug}`;
