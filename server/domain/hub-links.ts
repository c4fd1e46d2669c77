/**
 * Relationships that lead to one node by the thousand. They carry the id of that node in `to`, and an index holds them in the order of their list:
 * by `order` and `id` of their own, or by those of the node that they come from, which they carry as `fromOrder` and `from`.
 */
export const HUB_LINKS = {
  EVIDENCES: { from: 'Evidence', to: 'Claim', sortedBy: 'LINK' },
  RAISED_BY: { from: 'Claim', to: 'Audience', sortedBy: 'LINK' },
  MITIGATES: { from: 'Recommendation', to: 'Claim', sortedBy: 'LINK' },
  SPOKEN_BY: { from: 'Quote', to: 'Audience', sortedBy: 'NODE' },
  HEARD_IN: { from: 'Evidence', to: 'Strand', sortedBy: 'NODE' },
  FROM_REGION: { from: 'Quote', to: 'Region', sortedBy: 'NODE' },
  ABOUT: { from: 'Claim', to: 'Theme', sortedBy: 'NODE' },
} as const;

export interface HubLink {
  /** The label that all nodes at this end have. */
  readonly from: string;
  readonly to: string;
  readonly sortedBy: 'LINK' | 'NODE';
}

/** Null for relationships of other types. */
export function findHubLink(type: string): HubLink | null {
  return (HUB_LINKS as Readonly<Record<string, HubLink>>)[type] ?? null;
}
