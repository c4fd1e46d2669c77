/** What a certificate says of nodes and edges: what the coding and the report say. What is stored to be found quickly is no part of it. */

export const OF_NODES: ReadonlySet<string> = new Set([
  ...[
    'report',
    'kind',
    'label',
    'name',
    'aliases',
    'description',
    'title',
    'number',
    'level',
    'path',
    'line',
    'start',
    'end',
  ],
  ...['text', 'attribution', 'voice', 'verification', 'unresolvedReferences'],
  ...['value', 'unit', 'of', 'wording', 'question', 'base', 'baseCount', 'fieldwork'],
  ...['slug', 'publisher', 'publishedOn', 'appliesTo', 'licence', 'licenceUrl', 'sourceUrl', 'sha256'],
]);

/** Where an edge stands is in its anchors. */
export const OF_EDGES: ReadonlySet<string> = new Set([
  ...['id', 'basis', 'rationale', 'stance', 'role', 'audience', 'text'],
  ...['polarity', 'prevalence', 'emphasis', 'comparedWith', 'elicitation', 'movement', 'strands', 'regions'],
]);
