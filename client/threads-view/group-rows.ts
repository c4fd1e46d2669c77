import type { Grouping } from '../address/thread-fields.ts';
import type { Direction, ThreadRow } from './thread-rows.ts';

export interface RowGroup {
  /** Of the theme, audience or claim; `none` for what has none of it. */
  readonly id: string;
  /** Null for what has none. */
  readonly label: string | null;
  readonly rows: readonly ThreadRow[];
}

/** In the order in which the rows first name a group; what belongs to several stands in each, and what belongs to none comes last. Pure. */
export function groupRows(rows: readonly ThreadRow[], grouping: Grouping, direction: Direction): RowGroup[] {
  const groups = new Map<string, { id: string; label: string | null; rows: ThreadRow[] }>();
  for (const row of rows) {
    const keys = readKeys(row, grouping, direction);
    for (const { id, label } of keys.length === 0 ? [{ id: 'none', label: null }] : keys) {
      const group = groups.get(id) ?? { id, label, rows: [] };
      group.rows.push(row);
      groups.set(id, group);
    }
  }
  return [...groups.values()].sort((a, b) => Number(a.id === 'none') - Number(b.id === 'none'));
}

interface Key {
  readonly id: string;
  readonly label: string;
}

function readKeys(row: ThreadRow, grouping: Grouping, direction: Direction): readonly Key[] {
  switch (grouping) {
    case 'theme': {
      const first = direction === 'recommendations' ? row.recommendation : row.concern;
      return (first?.themes ?? []).map(({ id, name }) => ({ id, label: name }));
    }
    case 'audience':
      return row.audiences;
    case 'recommendation':
      return row.recommendation === null ? [] : [row.recommendation];
    case 'concern':
      return row.concern === null ? [] : [row.concern];
  }
}
