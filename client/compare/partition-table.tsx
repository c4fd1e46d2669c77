import { useAddress } from '../address/use-address.ts';
import type { PARTS } from '../address/compare-fields.ts';
import { AddressLink } from '../app/address-link.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { sides as words } from '../strings/compare.ts';
import type { ComparedClaim, SideComparison } from './read-comparison.ts';

export type PartName = (typeof PARTS)[number];
export const nameOf = (relation: string): PartName => relation.toLowerCase() as PartName;

interface Props {
  readonly comparison: SideComparison;
  /** What the filters let through; null where there are none. */
  readonly narrowed: ReportGraph | null;
  readonly left: string;
  readonly right: string;
}

/** All parts with their sizes, which add up to all claims; each opens. */
export function PartitionTable({ comparison: { parts, total }, narrowed, left, right }: Props) {
  const { state } = useAddress();
  return (
    <table className="partition">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.relation}</th>
          <th scope="col" className="number">
            {words.count}
          </th>
          {narrowed === null ? null : (
            <th scope="col" className="number">
              {words.letThrough}
            </th>
          )}
          <td />
        </tr>
      </thead>
      <tbody>
        {parts.map(({ relation, claims }) => {
          const part = nameOf(relation);
          return (
            <tr key={relation} data-current={part === state.part || undefined}>
              <th scope="row">
                <AddressLink change={{ part, unfolded: [], pane: 'view' }} current={part === state.part}>
                  {words.parts[part](left, right)}
                </AddressLink>
              </th>
              <td className="number tabular">{claims.length}</td>
              {narrowed === null ? null : <td className="number tabular">{countIn(narrowed, claims)}</td>}
              <td className="bar-cell" aria-hidden="true">
                <span className="bar" style={{ width: `${String((100 * claims.length) / Math.max(total, 1))}%` }} />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td className="number tabular">{total}</td>
          {narrowed === null ? null : (
            <td className="number tabular">{parts.reduce((sum, { claims }) => sum + countIn(narrowed, claims), 0)}</td>
          )}
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

const countIn = (graph: ReportGraph, claims: readonly ComparedClaim[]): number =>
  claims.filter(({ node }) => graph.nodes.has(node.id)).length;
