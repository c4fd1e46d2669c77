import { describeAttribution } from '../details/describe-attribution.ts';
import { groupAttributions } from '../details/group-attributions.ts';
import type { Basis } from '../generated/graphql.ts';
import type { GraphNode, RaisedByLink } from '../report/report-graph.ts';
import { brief as words } from '../strings/brief.ts';
import { details as detailWords } from '../strings/common.ts';
import type { Entry, Group, Run } from './brief.ts';
import { plain, soft, spaced, strong } from './brief.ts';
import type { Teller } from './teller.ts';

/** One entry for each at the other end and polarity; each attribution that says more than that it was so is a note, the lines of the others are the last. */
export function tellAttributions(teller: Teller, links: readonly RaisedByLink[], end: 'audience' | 'claim'): Entry[] {
  return groupAttributions(links, end).flatMap((group): Entry[] => {
    const [first] = group;
    const node = teller.graph.nodes.get(end === 'audience' ? first.to : first.from);
    if (node === undefined) return [];
    const told = group.map((link) => tellAttribution(teller, link));
    const notes = [
      ...told.filter((note) => note.length > 1),
      spaced(...told.filter((note) => note.length === 1).flat()),
    ];
    const filled = notes.filter((note) => note.length > 0);
    return [{ kind: 'thing', runs: nameOf(teller, node, first), notes: filled }];
  });
}

function nameOf(teller: Teller, node: GraphNode, { polarity }: RaisedByLink): Run[] {
  return spaced(polarity === 'RAISES' ? null : strong(detailWords.denials[polarity]), teller.name(node));
}

function tellAttribution(teller: Teller, link: RaisedByLink): Run[] {
  const how = describeAttribution(teller.graph, link);
  return spaced(
    how === '' ? null : plain(`${how}.`),
    link.qualifier === null ? null : soft(detailWords.inTheReport),
    link.qualifier === null ? null : plain(`${link.qualifier}.`),
    link.rationale === null ? null : soft(link.rationale),
    teller.line(link.words),
  );
}

interface HasBasis {
  readonly basis: Basis;
}

/** What the report states and what a coder inferred, apart. */
export function splitByBasis<T extends HasBasis>(items: readonly T[], tell: (items: readonly T[]) => Entry[]): Group[] {
  return (['STATED', 'INFERRED'] as const).map((basis) => ({
    title: words.bases[basis],
    entries: tell(items.filter((item) => item.basis === basis)),
  }));
}
