import type { PassageId } from '../domain/ids.ts';
import type { Draft } from './draft-passages.ts';
import type { SourceFaults } from './source-faults.ts';

/** For each list item, the paragraph directly above its list, which ends with a colon. */
export function linkLists(drafts: readonly Draft[], faults: SourceFaults): ReadonlyMap<PassageId, PassageId> {
  const introduced = new Map<PassageId, PassageId>();
  let above: Draft | null = null;
  for (const draft of drafts) {
    if (draft.kind !== 'LIST_ITEM') above = draft;
    else if (above !== null && introduces(above)) introduced.set(draft.id, above.id);
    else refuse(draft, faults);
  }
  return introduced;
}

function introduces({ kind, text }: Draft): boolean {
  return kind === 'PARAGRAPH' && text.endsWith(':');
}

function refuse({ number }: Draft, faults: SourceFaults): void {
  faults.add(
    number,
    'A list item without a line that introduces it.',
    'Above a list stands a paragraph that ends with a colon. If this line is no list item, declare its kind in the manifest.',
  );
}
