/** What a slug or reference means; null, with a fault that names the nearest, where it means nothing. */
import { suggest } from './nearest.ts';
import type { TermIndex } from './index-terms.ts';
import type { Place } from './place.ts';
import type { KnownClaim, Workbench } from './workbench.ts';

export function resolveTerm<I>(terms: TermIndex<I>, slug: string, place: Place, bench: Workbench): I | null {
  const id = terms.bySlug.get(slug);
  if (id !== undefined) return id;
  if (!bench.knowsTerms) return null;
  const fallback = `Known are ${[...terms.bySlug.keys()].join(', ')}.`;
  const spelled = [...terms.byAlias.keys()].find(
    (alias) => alias.toLowerCase() === slug.replaceAll('-', ' ').toLowerCase(),
  );
  const meant = spelled === undefined ? undefined : terms.byAlias.get(spelled);
  const slugs = [...terms.bySlug].filter(([, term]) => meant === undefined || term === meant).map(([known]) => known);
  const remedy = meant === undefined ? suggest(slug, slugs, fallback) : `Write ${slugs.join(' or ')}.`;
  bench.faults.add(place.fault(`There is no ${terms.kind} ${slug}.`, remedy));
  return null;
}

/** Those that are known, in their order; a term that stands twice in the list is a fault. */
export function resolveTerms<I>(
  terms: TermIndex<I>,
  slugs: readonly string[],
  place: Place,
  bench: Workbench,
): readonly I[] {
  return slugs.flatMap((slug, index) => {
    if (slugs.indexOf(slug) !== index) {
      bench.faults.add(place.at(index).fault(`${slug} stands in this list twice.`, 'Take one of them out.'));
    }
    const id = resolveTerm(terms, slug, place.at(index), bench);
    return id === null ? [] : [id];
  });
}

export function resolveClaim(reference: string, place: Place, bench: Workbench): KnownClaim | null {
  const claim = bench.claims.get(reference);
  if (claim !== undefined) return claim;
  if (!bench.knowsClaims || bench.writtenNames.has(reference)) return null;
  const remedy = suggest(reference, bench.claims.keys(), 'Write the id of a claim of this coding, or add the claim.');
  bench.faults.add(place.fault(`There is no ${reference}.`, remedy));
  return null;
}
