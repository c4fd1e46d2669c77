import type { AudienceTerm, Reference, Term, VocabularyAnswer } from './graph-answers.ts';

/** Words of the sheet that stand for audiences without naming them, as the coding manual reads them (section 5). */
const CO_REFERENCES: Readonly<Record<string, readonly string[]>> = {
  'All audiences': ['public', 'staff', 'partner-organisations'],
  participants: ['public'],
  Participants: ['public'],
  'these groups': ['seldom-heard-groups'],
  'the nationally representative sample': ['public'],
};

const STRANDS: Readonly<Record<string, string>> = {
  'deliberative events': 'deliberative-events',
  'online events': 'online-events',
  website: 'change-nhs-website',
  survey: 'nationally-representative-survey',
  'community engagement': 'community-engagement',
  roundtables: 'roundtables',
};

const COMMUNITY = 'community-engagement';

/** From the words of the sheet to the slugs of the vocabularies, by their aliases as the API gives them. */
export class Words {
  readonly #audiences: readonly AudienceTerm[];
  readonly #strands: readonly Term[];
  readonly #regions: ReadonlyMap<string, string>;

  constructor({ audiences, strands, regions }: VocabularyAnswer) {
    this.#audiences = audiences.edges.map(({ node }) => node);
    this.#strands = strands;
    this.#regions = new Map(regions.map(({ id, name }) => [name, slugOf(id)]));
  }

  /** The audiences that words name: at each place the longest alias. None where the words name nobody. */
  findAudiences(phrase: string): readonly string[] {
    const known = CO_REFERENCES[phrase];
    if (known !== undefined) return known;
    const found = longestMatches(phrase, this.#audiences);
    return found.length > 0 || phrase === '' ? found : longestMatches(lowerFirst(phrase), this.#audiences);
  }

  /** @throws UnknownWordsError where the words name nobody */
  audiences(phrase: string): readonly string[] {
    const found = this.findAudiences(phrase);
    if (found.length === 0) throw new UnknownWordsError('audience', phrase);
    return found;
  }

  strand(words: string): string {
    const slug = STRANDS[words];
    if (slug === undefined) throw new UnknownWordsError('strand', words);
    return slug;
  }

  /** The strand that words of the text name: the longest alias. Null where they name none. */
  findStrand(phrase: string): string | null {
    return longestMatches(phrase, this.#strands)[0] ?? null;
  }

  region(name: string): string {
    const slug = this.#regions.get(name);
    if (slug === undefined) throw new UnknownWordsError('region', name);
    return slug;
  }

  /** The region whose name stands in the words; null where none does. */
  findRegion(phrase: string): string | null {
    const names = [...this.#regions.keys()].filter((name) => phrase.includes(name));
    return names.length === 1 ? this.region(names[0] ?? '') : null;
  }

  /** Whether an audience is the other one, or belongs to it. */
  isWithin(slug: string, broad: string): boolean {
    if (slug === broad) return true;
    const audience = this.#audiences.find(({ id }) => slugOf(id) === slug);
    return (audience?.broader ?? []).some(({ id }) => this.isWithin(slugOf(id), broad));
  }

  /** Every audience that belongs to a broad one, itself left out. */
  narrower(broad: string): readonly string[] {
    return this.#audiences.map(({ id }) => slugOf(id)).filter((slug) => slug !== broad && this.isWithin(slug, broad));
  }

  /** Whether any of an audience's names stands in the words. */
  isNamed(slug: string, phrase: string): boolean {
    return this.findAudiences(phrase).includes(slug);
  }

  /**
   * Audience by strand, each pair on its own, strand null where none is stated. The public of the community engagement without a group named
   * is the seldom-heard groups: the manual's section 5, which the sheet was written without.
   */
  heard(audiences: readonly string[], strands: readonly string[]): readonly Heard[] {
    const named = strands.length === 0 ? [null] : strands;
    return audiences.flatMap((audience) =>
      named.map((strand) => ({
        audience: audience === 'public' && strand === COMMUNITY ? 'seldom-heard-groups' : audience,
        strand,
      })),
    );
  }
}

export interface Heard {
  readonly audience: string;
  readonly strand: string | null;
}

/** `audience/staff` → `staff`. */
export function slugOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

export function slugsOf(references: readonly Reference[]): readonly string[] {
  return references.map(({ id }) => slugOf(id));
}

/** An alias inside a longer one that also fits is not meant. */
function longestMatches(phrase: string, terms: readonly Term[]): readonly string[] {
  const matches = terms.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => wholeWordsAt(phrase, alias).map((start) => ({ id, start, end: start + alias.length }))),
  );
  const outermost = matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other.start <= match.start && other.end >= match.end && other.end - other.start > match.end - match.start,
      ),
  );
  return [...new Set(outermost.sort((one, other) => one.start - other.start).map(({ id }) => slugOf(id)))];
}

function wholeWordsAt(phrase: string, alias: string): number[] {
  const starts: number[] = [];
  for (let index = phrase.indexOf(alias); index !== -1; index = phrase.indexOf(alias, index + 1)) {
    const around = `${phrase[index - 1] ?? ' '}${phrase[index + alias.length] ?? ' '}`;
    if (!/[\p{L}\d]/u.test(around)) starts.push(index);
  }
  return starts;
}

function lowerFirst(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** The sheet uses a word that no vocabulary holds. */
export class UnknownWordsError extends Error {
  override readonly name = 'UnknownWordsError';

  constructor(kind: string, words: string) {
    super(`No ${kind} of the vocabularies is called: ${words}`);
  }
}
