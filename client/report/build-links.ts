import type { Answers, ClaimAnswer, ClaimLinkEdge, RaisedByEdge, ShiftEdge } from './answers.ts';
import type {
  ClaimLink,
  EvidencesLink,
  Link,
  MitigatesLink,
  Named,
  RaisedByLink,
  ShiftLink,
  Words,
} from './report-graph.ts';

interface AnchorAnswer {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly passage: { readonly id: string };
}

export function buildWords({ exact, start, end, passage }: AnchorAnswer): Words {
  return { exact, start, end, passageId: passage.id };
}

export function nameStrand({ id }: { readonly id: string }, names: ReadonlyMap<string, string>): Named {
  return { id, name: names.get(id) ?? id };
}

/** Every link once, from the end that the API lists it at. `strandNames` gives a strand's name by its id. */
export function buildLinks(answers: Answers, strandNames: ReadonlyMap<string, string>): Link[] {
  return [
    ...answers.claims.flatMap((claim) => buildClaimLinks(claim, strandNames)),
    ...answers.quotes.flatMap(({ id, spokenBy }) => spokenBy.edges.map(({ node }) => spokenByLink(id, node.id))),
    ...answers.statistics.flatMap(({ id, audiences }) => audiences.map((audience) => askedOfLink(id, audience.id))),
  ];
}

function buildClaimLinks(claim: ClaimAnswer, strandNames: ReadonlyMap<string, string>): Link[] {
  return [
    ...(claim.parent === null ? [] : [partOfLink(claim.id, claim.parent.id)]),
    ...claim.leadsTo.edges.map((edge) => claimLink('LEADS_TO', claim.id, edge)),
    ...claim.shiftedTo.edges.map((edge) => shiftLink(claim.id, edge)),
    ...claim.conflictsWith.edges
      .filter(({ node }) => claim.id < node.id)
      .map((edge) => claimLink('CONFLICTS_WITH', claim.id, edge)),
    ...claim.raisedBy.map((edge) => raisedByLink(claim.id, edge, strandNames)),
    ...claim.mitigates.map((edge): MitigatesLink => ({
      type: 'MITIGATES',
      id: edge.id,
      from: claim.id,
      to: edge.node.id,
      basis: edge.basis,
      rationale: edge.rationale,
      words: edge.anchor === null ? null : buildWords(edge.anchor),
    })),
    ...claim.evidencedBy.map((edge): EvidencesLink => ({
      type: 'EVIDENCES',
      id: edge.id,
      from: edge.node.id,
      to: claim.id,
      stance: edge.stance,
      basis: edge.basis,
      rationale: edge.rationale,
    })),
  ];
}

/** A conflict is listed at both of its ends and kept from the one whose id comes first. */
function claimLink(
  type: ClaimLink['type'],
  from: string,
  { id, basis, rationale, anchor, node }: ClaimLinkEdge,
): ClaimLink {
  return { type, id, from, to: node.id, basis, rationale, words: anchor === null ? null : buildWords(anchor) };
}

function shiftLink(from: string, edge: ShiftEdge): ShiftLink {
  return {
    type: 'SHIFTED_TO',
    id: edge.id,
    from,
    to: edge.node.id,
    audienceId: edge.audience.id,
    basis: edge.basis,
    rationale: edge.rationale,
    words: edge.anchor === null ? null : buildWords(edge.anchor),
  };
}

function raisedByLink(claimId: string, edge: RaisedByEdge, strandNames: ReadonlyMap<string, string>): RaisedByLink {
  return {
    type: 'RAISED_BY',
    id: edge.id,
    from: claimId,
    to: edge.node.id,
    polarity: edge.polarity,
    prevalence: edge.prevalence,
    emphasis: edge.emphasis,
    comparedWithIds: edge.comparedWith.map(({ id }) => id),
    qualifier: edge.qualifier,
    elicitation: edge.elicitation,
    movement: edge.movement,
    strands: edge.strands.map((strand) => nameStrand(strand, strandNames)),
    regions: edge.regions.map(({ id, name }) => ({ id, name })),
    basis: edge.basis,
    rationale: edge.rationale,
    words: buildWords(edge.anchor),
  };
}

const partOfLink = (from: string, to: string): Link => ({ type: 'PART_OF', id: `${from} part of ${to}`, from, to });
const spokenByLink = (from: string, to: string): Link => ({ type: 'SPOKEN_BY', id: `${from} said by ${to}`, from, to });
const askedOfLink = (from: string, to: string): Link => ({ type: 'ASKED_OF', id: `${from} asked of ${to}`, from, to });
