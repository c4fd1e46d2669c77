import type { Attribution } from '../domain/report.ts';

export type AttributionWords = Pick<Attribution, 'speaker' | 'strand' | 'region' | 'group'>;

/** The only strand whose attributions name a group in place of a speaker. */
const GROUP_STRAND = 'Community engagement';

/** The events and places whose attributions name a speaker, as they are spelled there. */
const SPEAKER_STRANDS = ['deliberative event', 'online event', 'Change NHS website', 'roundtable'] as const;

const OF_GROUP = new RegExp(`^\\(${GROUP_STRAND}, (?<group>[^()]+)\\)$`);
const OF_SPEAKER = new RegExp(
  `^\\((?<speaker>\\p{Lu}[^(),]*?) (?<strand>${SPEAKER_STRANDS.join('|')}) participant(?:, (?<region>[^(),]+))?\\)$`,
  'u',
);

/** What the parser can read, for the one who must write it. */
export const ATTRIBUTION_FORMS = `(${GROUP_STRAND}, <group>) or (<Speaker> <strand> participant[, <region>]), where the strand is ${SPEAKER_STRANDS.join(', ')}`;

/**
 * `(Public deliberative event participant, North West)` → speaker, strand, region;
 * `(Community engagement, sex worker)` → strand, group. Null for any other form.
 */
export function parseAttribution(text: string): AttributionWords | null {
  const group = OF_GROUP.exec(text)?.groups?.['group'];
  if (group !== undefined) return { speaker: null, strand: GROUP_STRAND, region: null, group };
  const { speaker, strand, region } = OF_SPEAKER.exec(text)?.groups ?? {};
  if (speaker === undefined || strand === undefined) return null;
  return { speaker, strand, region: region ?? null, group: null };
}
