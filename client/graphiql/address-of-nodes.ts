/** Ids say what they are of: `audience/staff`, `change-nhs-chapter-5/concern/digital-exclusion`. */
const NODE_ID = /^(audience|[^/\s]+\/(recommendation|concern|finding|quote|statistic))\/[^/\s]+$/;

export const isNodeId = (id: string): boolean => NODE_ID.test(id);

/** Explore, with all of these selected; the first of them leads. */
export function addressOfNodes([node = '', ...also]: readonly string[]): string {
  const asked = new URLSearchParams({ node, ...(also.length === 0 ? {} : { also: also.join(',') }), pane: 'view' });
  return `/?${asked.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}
