/** An entry without its shape is left out, but whatever of it can be read is still checked, so that its faults are told at once. */
import type { z } from 'zod';
import { takeShape } from './check-shape.ts';
import type { Place } from './place.ts';
import { resolveAnchor } from './resolve-anchor.ts';
import { resolveClaim, resolveTerm } from './resolve-references.ts';
import { anchorShape, claimReferenceShape, termReferenceShape } from './shared-shape.ts';
import type { Entry } from './take-entries.ts';
import type { Workbench } from './workbench.ts';

type Check = (data: unknown, place: Place, bench: Workbench) => void;

const anchor = checkAs(anchorShape, resolveAnchor);
const claim = checkAs(claimReferenceShape, resolveClaim);
const audience = checkAs(termReferenceShape, (slug, place, bench) => resolveTerm(bench.audiences, slug, place, bench));
const strand = checkAs(termReferenceShape, (slug, place, bench) => resolveTerm(bench.strands, slug, place, bench));
const region = checkAs(termReferenceShape, (slug, place, bench) => resolveTerm(bench.regions, slug, place, bench));
const theme = checkAs(termReferenceShape, (slug, place, bench) => resolveTerm(bench.themes, slug, place, bench));

/** What a key of the coding holds, or holds a list of. */
const BY_KEY: Readonly<Record<string, Check>> = {
  ...{ anchor, statedIn: anchor, wording: anchor, question: anchor, base: anchor, claim },
  ...{ audience, audiences: audience, comparedWith: audience },
  ...{ strand, strands: strand, regions: region, themes: theme },
};

export function checkRefused({ value, place }: Entry<unknown>, bench: Workbench): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const check = Array.isArray(value) ? undefined : BY_KEY[key];
    const here = place.at(Array.isArray(value) ? Number(key) : key);
    if (check === undefined) checkRefused({ value: inner, place: here }, bench);
    else if (Array.isArray(inner)) inner.forEach((item: unknown, index) => check(item, here.at(index), bench));
    else check(inner, here, bench);
  }
}

/** A check of what has its shape; what has not was refused already. */
function checkAs<T>(shape: z.ZodType<T>, resolve: (value: T, place: Place, bench: Workbench) => unknown): Check {
  return (data, place, bench) => {
    const value = takeShape(shape, data);
    if (value !== null) resolve(value, place, bench);
  };
}
