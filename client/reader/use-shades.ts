import { readPages } from '../api/read-pages.ts';
import type { Asked } from '../api/use-asked.ts';
import { useAsked } from '../api/use-asked.ts';
import { SentencesPageDocument } from '../generated/graphql.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import type { Layer } from './layers.ts';

export type Shade = Layer & { readonly type: 'shade'; readonly passageId: string };

/** Every sentence of the report and what accounts for it, in report order; asked for only once it is wanted. */
export function useShades({ report: { slug } }: ReportGraph, isWanted: boolean): Asked<readonly Shade[]> {
  const asked = useAsked(
    ['sentences', slug],
    async (ask) => {
      const edges = await readPages(async (after) => (await ask(SentencesPageDocument, { slug, after })).sentences);
      return edges.map(({ node: { start, end, state, reason, passage } }): Shade => {
        return { type: 'shade', start, end, state, reason, passageId: passage.id };
      });
    },
    isWanted,
  );
  return isWanted ? asked : { ...asked, answer: undefined };
}
