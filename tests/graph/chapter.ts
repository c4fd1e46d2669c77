import { type GraphQLSchema, graphql } from 'graphql';
import { codeReport } from '../../server/code/code-report.ts';
import type { CodedReport } from '../../server/domain/coding.ts';
import { printFault } from '../../server/domain/fault.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { applyConstraints } from '../../server/load/apply-constraints.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { makeRows } from '../../server/load/make-rows.ts';
import { clearGraph } from '../neo4j/test-graph.ts';

export const CHAPTER = 'change-nhs-chapter-5';

/** The real chapter as coded now, loaded, for comparing what is served with what the coding says. */
export async function loadChapter(graph: Graph): Promise<CodedReport> {
  const coded = await codeReport(`data/reports/${CHAPTER}`, 'data/vocabularies');
  if (!coded.ok) throw new Error(coded.faults.map(printFault).join('\n'));
  await clearGraph(graph);
  await applyConstraints(graph);
  await loadGraph(graph, makeRows(coded.value.vocabularies, [coded.value]), 'chapter');
  return coded.value;
}

/** The data of an answer without errors. */
export function makeAsk(schema: GraphQLSchema) {
  return async <Answer>(source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> => {
    const { data, errors } = await graphql({ schema, source, variableValues });
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    return JSON.parse(JSON.stringify(data)) as Answer;
  };
}

/** A page as operations ask for it. */
export interface Page<Edge> {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
}
export interface Reference {
  readonly id: string;
}
export type IdPage = Page<{ readonly node: Reference }>;

export const idsOf = ({ edges }: IdPage): string[] => edges.map(({ node }) => node.id);
