import type { RaisedByLink, ReportGraph } from '../report/report-graph.ts';
import { details as words } from '../strings/common.ts';

/** How an audience raised a claim, in plain words: how many, how strongly, when, where. Empty where the text says none of it. */
export function describeAttribution(graph: ReportGraph, link: RaisedByLink): string {
  const { prevalence, emphasis, elicitation, movement, strands, regions } = link;
  const parts = [
    prevalence === null ? '' : words.prevalence[prevalence],
    emphasis === null ? '' : [words.emphasis[emphasis], compare(graph, link)].join(' ').trim(),
    emphasis === null && link.comparedWithIds.length > 0 ? compare(graph, link) : '',
    elicitation === null ? '' : words.elicitation[elicitation],
    movement === null ? '' : words.movement[movement],
    strands.map(({ name }) => name).join(', '),
    regions.map(({ name }) => name).join(', '),
  ].filter((part) => part !== '');
  const sentence = parts.join('; ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function compare(graph: ReportGraph, { comparedWithIds }: RaisedByLink): string {
  const names = comparedWithIds.map((id) => graph.nodes.get(id)?.label ?? id);
  return names.length === 0 ? '' : words.than(names.join(', '));
}
