/** Of what the report says, and of what the coding says of it. */
const CONTENT: readonly string[] = [
  ...['MITIGATES', 'RAISED_BY', 'EVIDENCES', 'CONFLICTS_WITH', 'LEADS_TO', 'SHIFTED_TO', 'PART_OF', 'ABOUT'],
  ...['STATED_IN', 'QUOTED_IN', 'SPOKEN_BY', 'OF', 'HEARD_IN', 'FROM_REGION', 'BROADER'],
];
/** Of where it is printed. */
const LAYOUT: readonly string[] = ['REFERS_TO', 'IN'];

export const EDGE_TYPES = { CONTENT, ALL: [...CONTENT, ...LAYOUT] } as const;

/** As the enum NodeKind has them: labels in capitals. */
export const NODE_KINDS: readonly string[] = [
  ...['REPORT', 'SECTION', 'PASSAGE', 'THEME', 'FINDING', 'CONCERN', 'RECOMMENDATION'],
  ...['AUDIENCE', 'STRAND', 'REGION', 'QUOTE', 'FIGURE', 'STATISTIC'],
];
