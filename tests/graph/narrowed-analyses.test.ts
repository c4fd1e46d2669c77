import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../server/schema/create-schema.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { CHAPTER, type IdPage, idsOf, loadChapter, makeAsk } from './chapter.ts';
import { countStatements } from './small-database.ts';

const graph = openTestGraph();

const ask = makeAsk(createSchema(graph));

beforeAll(() => loadChapter(graph));
afterAll(() => graph.close());

const EDGES = '{ totalCount edges { node { id } } }';
const REPORT = `report: "${CHAPTER}"`;
const SELDOM = 'raisedBy: {withinAudience: ["audience/seldom-heard-groups"]}';
const OF_STAFF = 'withinAudience: ["audience/staff"]';

/** Where lists stand in an analysis, at `%list`; the list of the root that they are parts of; what narrows both; and what sorts both. */
const LISTS = [
  [
    'matrix of claims',
    `matrix(${REPORT}, rows: AUDIENCE, columns: THEME) { columns { list: claims%list } cells { list: claims%list } }`,
    'claims',
    SELDOM,
    null,
  ],
  [
    'matrix of quotes',
    `matrix(${REPORT}, rows: THEME, columns: STRAND, measure: QUOTES) { columns { list: quotes%list } cells { list: quotes%list } }`,
    'quotes',
    'text: "app"',
    null,
  ],
  [
    'comparison',
    `comparison(${REPORT}, left: "audience/public", right: "audience/staff") { parts { list: claims%list } }`,
    'claims',
    'kind: [CONCERN]',
    'STRENGTH',
  ],
  [
    'pairs',
    `cooccurrence(${REPORT}, of: AUDIENCE) { pairs(first: 100) { edges { list: claims%list } } }`,
    'claims',
    'theme: ["theme/access"]',
    'EVIDENCE',
  ],
  ['voices', `voices(${REPORT}) { list: audiences%list }`, 'audiences', OF_STAFF, 'NAME'],
  [
    'quotes of a voice',
    `voices(${REPORT}) { cells(first: 100) { edges { list: quotes%list } } }`,
    'quotes',
    'evidences: {kind: [CONCERN]}',
    'ATTRIBUTION',
  ],
  ['values side by side', `voices(${REPORT}) { list: sideBySide%list }`, 'claims', 'isMitigated: false', null],
] as const;
const SORTED = LISTS.filter(([, , , , order]) => order !== null);

describe('the lists of an analysis are narrowed as those of the root are', () => {
  it.each(LISTS)('%s', async (_what, analysis, root, where) => {
    const write = (args: string) => `{ ${analysis.replaceAll('%list', `(${args}) ${EDGES}`)} }`;
    const fitting = await listAll(root, `where: {${where}}`);
    const statements = countStatements(graph);

    const whole = findLists(await ask(write('first: 100')));
    const narrowed = findLists(await ask(write(`first: 100, where: {${where}}`)));

    expect(narrowed.flatMap(idsOf)).not.toEqual([]);
    expect(narrowed.flatMap(idsOf).length).toBeLessThan(whole.flatMap(idsOf).length);
    expect(narrowed).toHaveLength(whole.length);
    for (const [index, page] of whole.entries()) {
      expect(page.totalCount).toBeLessThanOrEqual(100);
      const expected = fitting.filter((id) => idsOf(page).includes(id));
      const found = narrowed[index];
      expect([found?.totalCount, found && idsOf(found)]).toEqual([expected.length, expected]);
    }
    expect(statements.sent()).toBe(2);
  });

  it('gaps, whatever they are of', async () => {
    const list = (args: string) => `gaps(first: 100${args}) ${EDGES}`;
    const { gaps } = await ask<{ gaps: { kinds: Record<'all' | 'access', IdPage>[] } }>(
      `{ gaps(${REPORT}, kind: [UNANSWERED_CONCERN, UNUSED_QUOTE]) { kinds {
        all: ${list('')} access: ${list(', where: {theme: ["theme/access"]}')}
      } } }`,
    );
    const about = await listAll('claims', 'where: {theme: ["theme/access"]}');

    const [concerns, quotes] = gaps.kinds;

    expect(concerns && idsOf(concerns.access)).toEqual(
      concerns && idsOf(concerns.all).filter((id) => about.includes(id)),
    );
    expect(quotes?.access.totalCount).toBe(0);
  });

  it('pairs, by either of the two and by how much they share', async () => {
    interface Pairs {
      readonly totalCount: number;
      readonly edges: readonly { node: { id: string }; other: { id: string }; claims: { totalCount: number } }[];
    }
    const list = (args: string) =>
      `pairs(first: 100${args}) { totalCount edges { node { id } other { id } claims(first: 0) { totalCount } } }`;
    const { cooccurrence } = await ask<{ cooccurrence: { all: Pairs; of: Pairs; strong: Pairs } }>(
      `{ cooccurrence(${REPORT}, of: THEME) { all: ${list('')} of: ${list(', where: {either: ["theme/access"]}')} strong: ${list(', where: {minShared: 10}')} } }`,
    );
    const { all, of, strong } = cooccurrence;

    const wanted = all.edges.filter(({ node, other }) => [node.id, other.id].includes('theme/access'));

    expect([of.totalCount, of.edges]).toEqual([wanted.length, wanted]);
    expect(strong.edges).toEqual(all.edges.filter(({ claims }) => claims.totalCount >= 10));
    expect(strong.edges).not.toEqual([]);
  });
});

describe('the lists of an analysis are sorted as those of the root are', () => {
  it.each(SORTED)('%s', async (_what, analysis, root, _where, order) => {
    const write = (args: string) => `{ ${analysis.replaceAll('%list', `(${args}) ${EDGES}`)} }`;
    const inOrder = await listAll(root, `orderBy: ${String(order)}`);
    const statements = countStatements(graph);

    const whole = findLists(await ask(write('first: 100')));
    const sorted = findLists(await ask(write(`first: 100, orderBy: ${String(order)}`)));

    const expected = whole.map((page) => inOrder.filter((id) => idsOf(page).includes(id)));
    expect(sorted.map(idsOf)).toEqual(expected);
    expect(expected).not.toEqual(whole.map(idsOf));
    expect(sorted.map(({ totalCount }) => totalCount)).toEqual(whole.map(({ totalCount }) => totalCount));
    expect(statements.sent()).toBe(2);
  });
});

/** Every id that the list of the root has, page by page. */
async function listAll(root: string, asked: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after = 'null'; after !== '';) {
    const source = `{ list: ${root}(first: 100, ${asked}, after: ${after}) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id } }
    } }`;
    const { list } = await ask<{ list: IdPage & { pageInfo: { hasNextPage: boolean; endCursor: string } } }>(source);
    ids.push(...idsOf(list));
    after = list.pageInfo.hasNextPage ? JSON.stringify(list.pageInfo.endCursor) : '';
  }
  return ids;
}

/** Whatever stands under the key `list`, in the order of the answer. */
function findLists(value: unknown): IdPage[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'list' ? [inner as IdPage] : findLists(inner)));
}
