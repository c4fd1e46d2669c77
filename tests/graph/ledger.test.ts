import { readFileSync } from 'node:fs';
import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeReport } from '../../server/code/code-report.ts';
import type { CodedReport } from '../../server/domain/coding.ts';
import { printFault } from '../../server/domain/fault.ts';
import { CONTEXT_REASONS } from '../../server/domain/enums.ts';
import { COVERAGE_STATES, type Ledger } from '../../server/domain/ledger.ts';
import { applyConstraints } from '../../server/load/apply-constraints.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { makeRows } from '../../server/load/make-rows.ts';
import { createSchema } from '../../server/schema/create-schema.ts';
import { makeLedger } from '../../server/verify/make-ledger.ts';
import { clearGraph, openTestGraph } from '../neo4j/test-graph.ts';
import { countStatements } from './small-database.ts';

const REPORT = 'change-nhs-chapter-5';
const VERIFICATION = readFileSync('tests/operations/verification.graphql', 'utf8');
const COVERAGE = readFileSync('tests/operations/coverage.graphql', 'utf8');

const graph = openTestGraph();
const schema: GraphQLSchema = createSchema(graph);
let coded: CodedReport;
let ledger: Ledger;

beforeAll(async () => {
  coded = await readChapter();
  await clearGraph(graph);
  await applyConstraints(graph);
  ledger = makeLedger(coded);
  await load(ledger);
});
afterAll(() => graph.close());

async function readChapter(): Promise<CodedReport> {
  const result = await codeReport(`data/reports/${REPORT}`, 'data/vocabularies');
  if (!result.ok) throw new Error(result.faults.map(printFault).join('\n'));
  return result.value;
}

function load(loaded: Ledger) {
  return loadGraph(graph, makeRows(coded.vocabularies, [coded], [loaded]), 'ledger');
}

async function ask(source: string, variables: Record<string, unknown> = { report: REPORT }) {
  const { data, errors } = await graphql({ schema, source, variableValues: variables });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

/** A ledger as the operation gives it. */
function asServed({ report, sha256, isGreen, checks }: Ledger) {
  return {
    id: `${report}/ledger`,
    ...{ sha256, isGreen, report: { slug: report } },
    checks: checks.map(({ id, name, definition, counts, breaches, excepted }) => ({
      ...{ id, name, definition, status: breaches.length === 0 ? 'GREEN' : 'RED' },
      counts: counts.map(({ label, ids }) => ({ label, total: ids.length, ids })),
      breaches: {
        totalCount: breaches.length,
        edges: breaches.map(({ subject, line, start, end, words, problem, remedy }) => ({
          node: { subjectId: subject, line, start, end, words, problem, remedy },
        })),
      },
      excepted: {
        totalCount: excepted.length,
        edges: excepted.map(({ breach, reason }) => ({ node: { subjectId: breach.subject, reason } })),
      },
    })),
  };
}

/** Breaches at one place come in the order of their ids, which the ledger does not know. */
function sorted(served: unknown): unknown {
  const text = (edge: unknown) => JSON.stringify(edge);
  return JSON.parse(JSON.stringify(served), (key, value: unknown) =>
    key === 'edges' ? (value as unknown[]).toSorted((a, b) => (text(a) < text(b) ? -1 : 1)) : value,
  );
}

describe('the ledger that is served', () => {
  it('is the one that verification makes, count for count and id for id, in one statement', async () => {
    const statements = countStatements(graph);

    const { verification } = await ask(VERIFICATION);

    expect(sorted(verification)).toEqual(sorted(asServed(ledger)));
    expect(statements.sent()).toBe(1);
  });

  it('accounts for every sentence of the chapter and holds every other line, in one statement', async () => {
    const statements = countStatements(graph);
    const where = (property: 'state' | 'reason', value: string) =>
      ledger.sentences.filter((sentence) => sentence[property] === value);

    const { coverage } = await ask(COVERAGE);

    expect(coverage).toMatchObject({
      isComplete: where('state', 'UNACCOUNTED').length === 0,
      states: COVERAGE_STATES.map((state) => ({
        ...{ state, total: where('state', state).length, ids: where('state', state).map(({ id }) => id) },
        sentences: {
          totalCount: where('state', state).length,
          edges: where('state', state)
            .slice(0, 1)
            .map(({ id, text, passage }) => ({ node: { id, text, passage: { id: passage } } })),
        },
      })),
      reasons: CONTEXT_REASONS.map((reason) => ({
        ...{ reason, total: where('reason', reason).length, ids: where('reason', reason).map(({ id }) => id) },
      })),
      held: ledger.held.map(({ kind, passages }) => ({
        ...{ kind, total: passages.length, ids: passages, passages: { totalCount: passages.length } },
      })),
    });
    expect(statements.sent()).toBe(1);
  });

  it('tells of each sentence what stands on its words', async () => {
    const query = `query Sentences($report: String!, $after: String) {
      sentences(report: $report, first: 100, after: $after) {
        totalCount pageInfo { endCursor } edges { node { id state reason coveredBy claims { id } } }
      }
    }`;
    const claims = new Set<string>(coded.claims.map(({ id }) => id));
    const pages = [];
    for (let after: string | null = null, at = 0; at < ledger.sentences.length; at += 100) {
      const { sentences } = (await ask(query, { report: REPORT, after })) as { sentences: Page };
      pages.push(...sentences.edges);
      after = sentences.pageInfo.endCursor;
    }

    const served = pages.map(({ node }) => ({ ...node, claims: node.claims.map(({ id }) => id).sort() }));

    expect(served).toEqual(
      ledger.sentences.map(({ id, state, reason, coveredBy }) => ({
        ...{ id, state, reason, coveredBy },
        claims: coveredBy.filter((covering) => claims.has(covering)).sort(),
      })),
    );
  });

  it('is narrowed to lines, states, reasons, passages and words, and says how many are left', async () => {
    const [first] = ledger.sentences.filter(({ state }) => state === 'CONTEXT');
    if (first === undefined) throw new Error('The chapter has sentences that are context.');
    const where = { state: ['CONTEXT'], reason: [first.reason], fromLine: first.line, toLine: first.line + 20 };
    const query = `query ($where: SentenceFilter) { sentences(report: "${REPORT}", first: 100, where: $where) { totalCount edges { node { id } } } }`;

    const inLines = (await ask(query, { where })) as { sentences: object };
    const inPassage = (await ask(query, {
      where: { passage: [first.passage], text: first.text.toUpperCase() },
    })) as object;

    const expected = ledger.sentences.filter(
      ({ state, reason, line }) =>
        state === 'CONTEXT' && reason === first.reason && line >= where.fromLine && line <= where.toLine,
    );
    const edges = expected.map(({ id }) => ({ node: { id } }));
    expect(inLines.sentences).toEqual({ totalCount: expected.length, edges });
    expect(inPassage).toMatchObject({ sentences: { totalCount: 1, edges: [{ node: { id: first.id } }] } });
  });

  it('says null of a report that is not loaded', async () => {
    const { verification } = await ask(VERIFICATION, { report: 'nothing' });
    const { coverage } = await ask(COVERAGE, { report: 'nothing' });

    expect([verification, coverage]).toEqual([null, null]);
  });
});

interface Page {
  readonly pageInfo: { readonly endCursor: string | null };
  readonly edges: readonly { readonly node: { readonly claims: readonly { readonly id: string }[] } }[];
}

describe('a ledger that is red', () => {
  it('is loaded and served as red, with what is wrong, where, and what was let stand', async () => {
    const [quote, other] = coded.quotes;
    if (!quote || !other) throw new Error('The chapter has quotes.');
    const spoil = (text: string, words: string) => text.replace(words, `${words.slice(0, -2)}##`);
    const source = spoil(spoil(coded.parsed.text, quote.text), other.text);
    const exception = { rule: 'quotes-exact', id: other.id.slice(REPORT.length + 1), reason: 'Seen.', place: 'here:1' };
    const red = makeLedger(coded, { source, exceptions: [exception] });

    await load(red);
    const { verification } = (await ask(`{
      verification(report: "${REPORT}") {
        isGreen
        breaches(where: { check: ["${REPORT}/check/quotes-exact"], passage: ["${quote.passage}"] }) { totalCount }
        checks { name status breaches { edges { node { subject { id } passage { id } check { name } } } } excepted { edges { node { reason subject { id } } } } }
      }
    }`)) as { verification: { isGreen: boolean; breaches: object; checks: { name: string }[] } };

    expect(verification.isGreen).toBe(false);
    expect(verification.breaches).toEqual({ totalCount: 1 });
    expect(verification.checks.find(({ name }) => name === 'quotes-exact')).toEqual({
      ...{ name: 'quotes-exact', status: 'RED' },
      breaches: {
        edges: [
          { node: { subject: { id: quote.id }, passage: { id: quote.passage }, check: { name: 'quotes-exact' } } },
        ],
      },
      excepted: { edges: [{ node: { reason: 'Seen.', subject: { id: other.id } } }] },
    });
  });
});
