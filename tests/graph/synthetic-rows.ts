import type { GraphRows } from '../../server/load/graph-rows.ts';

/** A graph of concerns in a ring with one audience, all of them marked with the same word, so that a mixture of two editions shows. */
export function makeSyntheticRows(mark: string, size: number): GraphRows {
  const ids = Array.from({ length: size }, (_, index) => `test/concern/${index}`);
  const concerns = ids.map((id, order) => ({
    labels: ['Claim', 'Concern'],
    id,
    properties: { order, report: 'test', label: mark },
  }));
  const audience = {
    labels: ['Audience'],
    id: 'audience/public',
    properties: { order: 0, name: mark, aliases: ['public'] },
  };
  const raised = ids.map((id, order) => ({
    type: 'RAISED_BY',
    from: id,
    to: audience.id,
    properties: { id: `test/raised-by/${order}`, order, polarity: 'RAISES', exact: mark },
  }));
  return { nodes: [audience, ...concerns], relationships: raised };
}
