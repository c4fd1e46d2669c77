import type { Compute } from './read-computed.ts';

const MEMBERS: Readonly<Record<string, string>> = {
  CLAIMS: 'claims',
  QUOTES: 'quotes',
  STATISTICS: 'published values',
};

/** Whether the totals of the rows and of the columns, which are `sums`, come to the number of members, in words. */
export const noteMatrix: Compute = ({ measure, total, sums, withNarrower }) => {
  const members = MEMBERS[String(measure)] ?? '';
  const [rows = 0, columns = 0] = sums as number[];
  const said = [sayOf('rows', rows, Number(total), members), sayOf('columns', columns, Number(total), members)];
  return [...said, ...(withNarrower === true ? ['What a narrower one has is counted in the broader too.'] : [])].join(
    ' ',
  );
};

function sayOf(which: string, sum: number, total: number, members: string): string {
  const comesTo = `The totals of the ${which} come to ${String(sum)}`;
  return sum === total
    ? `${comesTo}: each of the ${String(total)} ${members} stands in one.`
    : `${comesTo}, of ${String(total)} distinct ${members}: they are not to be added up, for some stand in several.`;
}
