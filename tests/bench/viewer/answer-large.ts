/** What the API would answer of a made-up report of so many nodes, operation by operation, a page of a hundred at a time. The same each time. */
type Fields = Readonly<Record<string, unknown>>;
export type AnswerLarge = (operation: string, variables: { readonly after?: string | null }) => Fields | null;

const PAGE = 100;
const SLUG = 'made-up';
const LABEL = 'People who wait longest ask to be told why they wait';
/** Of ten nodes. */
const SHARES = { recommendation: 1, concern: 3, finding: 1, quote: 5 };
const AUDIENCES = 40;
type Kind = keyof typeof SHARES;

export function answerLarge(nodes: number, themes: number): AnswerLarge {
  const many = (kind: Kind): number => Math.floor((nodes * SHARES[kind]) / 10);
  const make = new Maker(many, themes);
  const pages: Readonly<Record<string, (after: number) => Fields>> = {
    RecommendationsPage: (after) => ({ recommendations: page(many('recommendation'), after, make.recommendation) }),
    ConcernsPage: (after) => ({ concerns: page(many('concern'), after, make.concern) }),
    FindingsPage: (after) => ({ findings: page(many('finding'), after, make.finding) }),
    QuotesPage: (after) => ({ quotes: page(many('quote'), after, make.quote) }),
    StatisticsPage: (after) => ({ statistics: page(0, after, make.quote) }),
    AudiencesPage: (after) => ({ audiences: page(AUDIENCES, after, audience) }),
    PassagesPage: (after) => ({ passages: page(Math.ceil(nodes / 10), after, passage) }),
    Reports: () => ({ reports: [{ slug: SLUG, title: LABEL }] }),
    ReportHead: () => ({ report: REPORT, strands: [{ id: 'strand/1', name: 'Interviews' }], figures: [] }),
  };
  return (operation, { after }) => {
    const answer = pages[operation]?.(Number(after ?? 0));
    return answer === undefined ? null : { dataVersion: 'made-up', ...answer };
  };
}

const REPORT = {
  ...{ id: SLUG, slug: SLUG, title: LABEL, publisher: null, publishedOn: null, licence: null, licenceUrl: null },
  ...{ sourceUrl: null, sha256: '' },
  sections: [{ id: 'section/1', number: '1', title: LABEL, level: 1, path: ['1'] }],
};

function page(count: number, after: number, make: (index: number) => Fields): Fields {
  const end = Math.min(after + PAGE, count);
  const edges = Array.from({ length: end - after }, (_, index) => ({ node: make(after + index) }));
  return { pageInfo: { hasNextPage: end < count, endCursor: String(end) }, edges };
}

const idOf = (kind: string, index: number): string => `${SLUG}/${kind}/${String(index)}`;
const link = (id: string, to: string): Fields => ({
  id,
  basis: 'INFERRED',
  rationale: LABEL,
  anchor: null,
  node: { id: to },
});
const all = (edges: readonly Fields[]): Fields => ({ pageInfo: { hasNextPage: false, endCursor: null }, edges });
const words = (index: number): Fields => ({
  exact: LABEL,
  start: index,
  end: index + 52,
  passage: { id: idOf('passage', index % 900) },
});

const audience = (index: number): Fields => ({
  id: `audience/${String(index)}`,
  name: `Audience ${String(index)}`,
  aliases: [],
  broader: index < 8 ? [] : [{ id: `audience/${String(index % 8)}` }],
});

const passage = (index: number): Fields => ({
  id: idOf('passage', index),
  kind: 'PARAGRAPH',
  line: index + 1,
  start: index * 60,
  end: index * 60 + 52,
  text: LABEL,
  section: { id: 'section/1' },
});

class Maker {
  readonly #many: (kind: Kind) => number;
  readonly #themes: number;

  constructor(many: (kind: Kind) => number, themes: number) {
    this.#many = many;
    this.#themes = themes;
  }

  recommendation = (index: number): Fields => {
    const answered = [0, 1, 2].map((step) => idOf('concern', (index * 3 + step * step) % this.#many('concern')));
    const mitigates = answered.map((to) => link(`${String(index)} answers ${to}`, to));
    return { ...this.#claim('recommendation', index), mitigates: all(mitigates) };
  };
  /** Two of three are parts of the third. */
  concern = (index: number): Fields => {
    const parent = index % 3 === 0 ? null : { id: idOf('concern', index - (index % 3)) };
    return { ...this.#claim('concern', index), parent, partRole: parent === null ? null : 'PART' };
  };
  finding = (index: number): Fields => ({ ...this.#claim('finding', index), kind: 'VIEW' });

  quote = (index: number): Fields => ({
    id: idOf('quote', index),
    text: `${LABEL}, ${String(index)}`,
    attribution: '(Visitor)',
    voice: 'FIRST_HAND',
    verification: { status: 'VERBATIM' },
    start: index * 60,
    end: index * 60 + 52,
    strand: { id: 'strand/1' },
    region: null,
    passage: { id: idOf('passage', index % 900) },
    spokenBy: { edges: [{ node: { id: `audience/${String(index % AUDIENCES)}` } }] },
  });

  #claim(kind: Kind, index: number): Fields {
    const theme = Math.floor(index / 3) % this.#themes;
    const raisedBy = [0, 1, 2].map((step) => this.#raised(kind, index, (index * 7 + step * 5) % AUDIENCES));
    const quote = idOf('quote', (index * 2) % this.#many('quote'));
    return {
      id: idOf(kind, index),
      label: `${LABEL}, ${kind} ${String(index)}`,
      order: index,
      strength: index % 12,
      parent: null,
      partRole: null,
      themes: [{ id: `theme/${String(theme)}`, name: `Theme ${String(theme)}` }],
      statedIn: [words(index)],
      raisedBy: all(raisedBy),
      evidencedBy: all([{ ...link(`${quote} ${kind} ${String(index)}`, quote), stance: 'SUPPORTS' }]),
      conflictsWith: { edges: [] },
      leadsTo: { edges: [] },
      shiftedTo: { edges: [] },
    };
  }

  #raised(kind: Kind, index: number, by: number): Fields {
    const said = { polarity: 'RAISES', prevalence: null, emphasis: null, comparedWith: [], qualifier: null };
    const where = { elicitation: null, movement: null, strands: [], regions: [] };
    const to = `audience/${String(by)}`;
    return {
      ...link(`${idOf(kind, index)} by ${to}`, to),
      ...said,
      ...where,
      basis: 'STATED',
      rationale: null,
      anchor: words(index),
    };
  }
}
