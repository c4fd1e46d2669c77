/** A thread that the data really holds, so that the journey follows the coding wherever it goes. */

export interface Example {
  readonly recommendation: Labelled & { readonly themes: readonly { readonly id: string }[] };
  readonly concern: { readonly id: string; readonly label: string };
  readonly quote: { readonly text: string; readonly attribution: string; readonly line: number };
  /** Somebody whom the report names as having raised the concern. */
  readonly audience: string;
}

interface Connection<N> {
  readonly edges: readonly { readonly node: N }[];
}
interface Labelled {
  readonly id: string;
  readonly label: string;
}
interface ConcernAnswer extends Labelled {
  readonly __typename: string;
  readonly raisedBy: Connection<{ readonly name: string }>;
  readonly evidencedBy: Connection<{
    readonly __typename: string;
    readonly text?: string;
    readonly attribution?: string;
    readonly voice?: string;
    readonly passage?: { readonly line: number };
  }>;
}
interface Answer {
  readonly data: {
    readonly recommendations: Connection<
      Example['recommendation'] & { readonly parent: object | null; readonly mitigates: Connection<ConcernAnswer> }
    >;
  };
}

const QUERY = `{ recommendations(first: 100) { edges { node { id label themes { id } parent { id } mitigates { edges { node {
  __typename id label raisedBy { edges { node { name } } }
  evidencedBy(first: 20) { edges { node { __typename ... on Quote { text attribution voice passage { line } } } } }
} } } } } } }`;

/** The first headline recommendation that answers a concern which somebody raised and a first-hand quote supports. */
export async function findExample(url: string): Promise<Example> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  const { data } = (await response.json()) as Answer;
  const examples = data.recommendations.edges.flatMap(({ node: { mitigates, parent, ...recommendation } }) =>
    parent === null ? mitigates.edges.flatMap(({ node }) => readExample(recommendation, node)) : [],
  );
  const [first] = examples;
  if (first === undefined) throw new Error('The data holds no thread from a recommendation to a quote.');
  return first;
}

function readExample(recommendation: Example['recommendation'], concern: ConcernAnswer): Example[] {
  const quote = concern.evidencedBy.edges.find(({ node }) => node.voice === 'FIRST_HAND')?.node;
  const audience = concern.raisedBy.edges[0]?.node.name;
  if (concern.__typename !== 'Concern' || audience === undefined) return [];
  if (quote?.text === undefined || quote.attribution === undefined || quote.passage === undefined) return [];
  const { text, attribution, passage } = quote;
  const { id, label } = concern;
  return [{ recommendation, concern: { id, label }, audience, quote: { text, attribution, line: passage.line } }];
}
