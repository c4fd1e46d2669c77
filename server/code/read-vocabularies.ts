import type { Vocabularies } from '../domain/coding.ts';
import { asId, inVocabulary, type Id } from '../domain/ids.ts';
import { checkShape } from './check-shape.ts';
import type { Faults } from './faults.ts';
import { Place, type YamlFile } from './place.ts';
import { readYamlFolder } from './read-files.ts';
import { refuseRings } from './refuse-rings.ts';
import { suggest } from './nearest.ts';
import { takeEntries, type Entry } from './take-entries.ts';
import { strandShape, termShape, themeShape, vocabularyShape } from './vocabulary-shape.ts';

type Kind = 'audience' | 'strand' | 'region' | 'theme';
interface TermWords {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly broader: readonly string[];
}

/** The terms that all reports share, in the order of their ids. */
export async function readVocabularies(folder: string, faults: Faults): Promise<Vocabularies> {
  const { files } = await readYamlFolder(folder, [], faults);
  files.forEach((file) => checkShape(vocabularyShape, file.data, new Place(file), faults));
  return buildVocabularies(files, faults);
}

function buildVocabularies(files: readonly YamlFile[], faults: Faults): Vocabularies {
  const take = <T extends TermWords>(list: string, shape: Parameters<typeof takeEntries<T>>[2]): readonly T[] =>
    checkTerms(
      files.flatMap((file) => takeEntries(file, list, shape)),
      faults,
    );
  return {
    audiences: take('audiences', termShape).map((term) => ({ tag: 'audience', ...termFrom('audience', term) })),
    strands: take('strands', strandShape).map(({ kind, description, ...term }) => ({
      tag: 'strand',
      ...termFrom('strand', term),
      kind,
      description: description ?? null,
    })),
    regions: take('regions', termShape).map((term) => ({ tag: 'region', ...termFrom('region', term) })),
    themes: take('themes', themeShape).map(({ description, ...term }) => ({
      tag: 'theme',
      ...termFrom('theme', term),
      description: description ?? null,
    })),
  };
}

function termFrom<I extends Id<string>>(
  kind: Kind,
  { id, name, aliases, broader }: TermWords,
): { id: I; name: string; aliases: readonly string[]; broader: readonly I[] } {
  return { id: inVocabulary(kind, id), name, aliases, broader: broader.map((slug) => inVocabulary<I>(kind, slug)) };
}

/** The terms in the order of their ids; duplicate ids and aliases, dangling and circular `broader` are faults. */
function checkTerms<T extends TermWords>(entries: readonly Entry<T>[], faults: Faults): readonly T[] {
  const byId = new Map<string, Entry<T>>();
  for (const entry of entries) {
    const first = byId.get(entry.value.id);
    if (first === undefined) byId.set(entry.value.id, entry);
    else faults.add(repeated(entry, first));
  }
  refuseSharedAliases([...byId.values()], faults);
  for (const { value, place } of byId.values()) refuseDangling(value, place, byId, faults);
  refuseRings(
    [...byId.values()].map(({ value, place }) => ({ id: value.id, above: value.broader, place: place.at('broader') })),
    faults,
  );
  return [...byId.values()].map(({ value }) => value).toSorted((a, b) => (asId(a.id) < asId(b.id) ? -1 : 1));
}

function repeated<T extends TermWords>({ value, place }: Entry<T>, first: Entry<T>): ReturnType<Place['fault']> {
  return place
    .at('id')
    .fault(
      `${value.id} stands here a second time; the first is ${first.place.at('id').print()}.`,
      'Every term has an id of its own: rename one, or put the two together.',
    );
}

function refuseSharedAliases<T extends TermWords>(entries: readonly Entry<T>[], faults: Faults): void {
  const owners = new Map<string, string>();
  for (const { value, place } of entries) {
    for (const [index, alias] of value.aliases.entries()) {
      const owner = owners.get(alias);
      if (owner === undefined) owners.set(alias, value.id);
      else
        faults.add(
          place
            .at('aliases', index)
            .fault(
              `The alias “${alias}” is also one of ${owner}.`,
              'An alias stands in one term, once: take it out of the other.',
            ),
        );
    }
  }
}

function refuseDangling<T extends TermWords>(
  { broader }: TermWords,
  place: Place,
  byId: ReadonlyMap<string, Entry<T>>,
  faults: Faults,
): void {
  for (const [index, slug] of broader.entries()) {
    if (byId.has(slug)) continue;
    const remedy = suggest(slug, byId.keys(), `Known are ${[...byId.keys()].join(', ')}.`);
    faults.add(place.at('broader', index).fault(`There is no ${slug}.`, remedy));
  }
}
