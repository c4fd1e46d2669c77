/** Who raises which concern, less so or not, by every attribution that the text makes. Pure. */
import { withNarrower } from '../filters/with-narrower.ts';
import type { AudienceNode, ClaimNode, RaisedByLink, ReportGraph } from '../report/report-graph.ts';
import { linksFrom, nodesOf } from '../report/report-graph.ts';
import { matrix as words } from '../strings/matrix.ts';
import { readClaim } from '../threads/family.ts';
import type { MatrixCellModel, MatrixModel } from './matrix-model.ts';
import { nameCell } from './matrix-model.ts';

export interface ConcernMatrix extends MatrixModel {
  /** What stands behind each cell. */
  readonly attributions: ReadonlyMap<string, readonly RaisedByLink[]>;
  /** Whom each column counts. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `together`: what narrower audiences raise is counted with the broader, and only audiences that are no part of another, or have parts, stand. */
export function buildConcernMatrix(graph: ReportGraph, together: boolean): ConcernMatrix {
  const audiences = nodesOf(graph, 'AUDIENCE');
  const chosen = together ? audiences.filter((one) => standsAtTop(one, audiences)) : audiences;
  const within = new Map(chosen.map(({ id }) => [id, together ? withNarrower(graph, [id]) : new Set([id])]));
  const concerns = orderConcerns(graph);
  const attributions = new Map<string, RaisedByLink[]>();
  const [rows, columns] = [new Set<string>(), new Set<string>()];
  for (const { id } of concerns) {
    const links = linksFrom(graph, id, 'RAISED_BY');
    for (const [column, counted] of within) {
      const own = links.filter(({ to }) => counted.has(to));
      if (own.length === 0) continue;
      attributions.set(nameCell(id, column), own);
      rows.add(id);
      columns.add(column);
    }
  }
  return {
    corner: words.concern,
    rows: concerns
      .filter(({ id }) => rows.has(id))
      .map(({ id, label, parentId }) => ({ id, label, depth: parentId === null ? 0 : 1, total: null })),
    columns: chosen.filter(({ id }) => columns.has(id)).map(({ id, label }) => ({ id, label, depth: 0, total: null })),
    cells: new Map([...attributions].map(([key, links]) => [key, describeCell(links)])),
    attributions,
    within,
  };
}

function standsAtTop({ id, broaderIds }: AudienceNode, all: readonly AudienceNode[]): boolean {
  return (
    !broaderIds.some((broader) => all.some((one) => one.id === broader)) ||
    all.some((one) => one.broaderIds.includes(id))
  );
}

/** Each headline with its parts beneath it. */
function orderConcerns(graph: ReportGraph): ClaimNode[] {
  const concerns = nodesOf(graph, 'CONCERN');
  const unfold = (concern: ClaimNode): ClaimNode[] => [concern, ...concern.partIds.flatMap(unfoldPart)];
  const unfoldPart = (id: string): ClaimNode[] => {
    const part = readClaim(graph, id);
    return part?.kind === 'CONCERN' ? unfold(part) : [];
  };
  const isAtTop = ({ parentId }: ClaimNode): boolean => readClaim(graph, parentId)?.kind !== 'CONCERN';
  return concerns.filter(isAtTop).flatMap(unfold);
}

/** Less and not are no raising: they are never in the number. */
function describeCell(links: readonly RaisedByLink[]): MatrixCellModel {
  const total = links.filter(({ polarity }) => polarity === 'RAISES').length;
  const apart = (['LESS', 'NOT'] as const).filter((polarity) => links.some((link) => link.polarity === polarity));
  const told = [...(total === 0 ? [] : [words.raised(total)]), ...apart.map((polarity) => words.toldTags[polarity])];
  return { total, tags: apart.map((polarity) => words.tags[polarity]), told: told.join(', ') };
}
