/** Threads once more, as a walk from node to node by the definition of `trace` in the SDL; paths as keys of their edges. */
import type { Basis } from '../../../server/domain/enums.ts';
import { type Edge, indexEdges, otherEnd } from './edges.ts';

export interface Thread {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly isBroken: boolean;
}
type Way = readonly Edge[];

const kindOf = (id: string): string => id.split('/').at(-2) ?? '';
const isClaim = (id: string): boolean => ['finding', 'concern', 'recommendation'].includes(kindOf(id));

export function makeTracer(all: readonly Edge[], basis: readonly Basis[] | null) {
  const followed = all.filter((edge) => edge.basis === null || basis === null || basis.includes(edge.basis));
  const index = indexEdges(followed);
  const everything = indexEdges(all);
  const at = (id: string, ...types: string[]): Edge[] =>
    (index.get(id) ?? []).filter(
      ({ type, polarity, stance }) =>
        types.includes(type) && (polarity === null || polarity === 'RAISES') && stance !== 'OPPOSES',
    );
  const out = (id: string, ...types: string[]): Edge[] => at(id, ...types).filter(({ from }) => from === id);
  const into = (id: string, ...types: string[]): Edge[] => at(id, ...types).filter(({ to }) => to === id);

  /** Itself, its headlines and its parts. */
  const family = (id: string): [string, Way][] => [
    [id, []],
    ...climb(id, (one) => out(one, 'PART_OF')),
    ...climb(id, (one) => into(one, 'PART_OF')),
  ];
  const climb = (id: string, next: (one: string) => Edge[], depth = 3): [string, Way][] =>
    depth === 0
      ? []
      : next(id).flatMap((edge): [string, Way][] => {
          const end = otherEnd(edge, id);
          const beyond = climb(end, next, depth - 1).map(([far, way]): [string, Way] => [far, [edge, ...way]]);
          return [[end, [edge]], ...beyond];
        });

  const gates = (start: string): [string, Way][] => {
    const through = ['theme', 'figure', 'strand', 'region'].includes(kindOf(start))
      ? into(start, 'ABOUT', 'IN', 'HEARD_IN', 'FROM_REGION')
      : [];
    return [[start, []], ...through.map((edge): [string, Way] => [edge.from, [edge]])];
  };

  const claimsOf = (id: string): [string, Way][] => {
    if (isClaim(id)) return [[id, []]];
    const direct = [
      ...out(id, 'EVIDENCES'),
      ...into(id, 'STATED_IN', ...(kindOf(id) === 'audience' ? ['RAISED_BY'] : [])),
    ];
    const words = into(id, 'SPOKEN_BY', 'QUOTED_IN');
    return [
      ...direct.map((edge): [string, Way] => [otherEnd(edge, id), [edge]]),
      ...words.flatMap((word) => out(word.from, 'EVIDENCES').map((edge): [string, Way] => [edge.to, [word, edge]])),
    ];
  };

  const up = (start: string): [Way, boolean][] =>
    gates(start).flatMap(([entry, gate]) =>
      claimsOf(entry).flatMap(([claim, way]): [Way, boolean][] => {
        const stem = [...gate, ...way];
        const answers = family(claim).flatMap(([member, rise]) =>
          into(member, 'MITIGATES').map((edge): [Way, boolean] => [[...stem, ...rise, edge], false]),
        );
        return answers.length > 0 || stem.length === 0 ? answers : [[stem, kindOf(claim) !== 'recommendation']];
      }),
    );

  const wordsOf = (claim: string): Way[] => [
    ...out(claim, 'RAISED_BY').map((edge) => [edge]),
    ...into(claim, 'EVIDENCES').flatMap((edge) =>
      kindOf(edge.from) === 'passage' ? [[edge]] : out(edge.from, 'QUOTED_IN', 'SPOKEN_BY').map((word) => [edge, word]),
    ),
  ];

  const down = (start: string): [Way, boolean][] =>
    gates(start).flatMap(([entry, gate]): [Way, boolean][] => {
      if (['quote', 'statistic'].includes(kindOf(entry)))
        return out(entry, 'QUOTED_IN', 'SPOKEN_BY', 'OF').map((edge) => [[...gate, edge], false]);
      if (!isClaim(entry)) return [];
      return family(entry).flatMap(([own, fall]): [Way, boolean][] => {
        const trunk = [...gate, ...fall];
        const answered = out(own, 'MITIGATES').flatMap((edge): [Way, boolean][] => {
          const stem = [...trunk, edge];
          const words = family(edge.to).flatMap(([member, rest]) => wordsOf(member).map((way) => [...rest, ...way]));
          return words.length === 0 ? [[stem, true]] : words.map((way) => [[...stem, ...way], false]);
        });
        return [...wordsOf(own).map((way): [Way, boolean] => [[...trunk, ...way], false]), ...answered];
      });
    });

  const nodesOf = (start: string, way: Way): string[] =>
    way.reduce((nodes, edge) => [...nodes, otherEnd(edge, nodes.at(-1) ?? '')], [start]);
  const isDenied = (nodes: readonly string[], way: Way): boolean =>
    way
      .filter(({ type }) => type === 'RAISED_BY')
      .some(({ to }) =>
        nodes.some((node) => {
          const said = (everything.get(node) ?? []).filter(
            (edge) => edge.type === 'RAISED_BY' && edge.to === to && edge.from === node,
          );
          return said.length > 0 && said.every(({ polarity }) => polarity !== 'RAISES');
        }),
      );

  return (start: string, direction: 'UP' | 'DOWN' | 'BOTH'): Thread[] => {
    const ways = [...(direction === 'DOWN' ? [] : up(start)), ...(direction === 'UP' ? [] : down(start))];
    const threads = new Map<string, Thread>();
    for (const [way, isBroken] of ways) {
      const nodes = nodesOf(start, way);
      const edges = way.map(({ key }) => key);
      if (way.length <= 10 && !isDenied(nodes, way)) threads.set(edges.join('\n'), { nodes, edges, isBroken });
    }
    return [...threads.values()];
  };
}
