/**
 * Identity. Every node, and every link that carries a judgement, has an id that a person can read:
 * `<report>/<kind>/<slug>` for what a report holds, `<kind>/<slug>` for vocabularies that all reports share.
 */

declare const brand: unique symbol;
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ReportSlug = Id<'report slug'>;
export type ReportId = Id<'report'>;
export type SectionId = Id<'section'>;
export type PassageId = Id<'passage'>;
export type ClaimId = Id<'claim'>;
export type ThemeId = Id<'theme'>;
export type AudienceId = Id<'audience'>;
export type StrandId = Id<'strand'>;
export type RegionId = Id<'region'>;
export type QuoteId = Id<'quote'>;
export type FigureId = Id<'figure'>;
export type StatisticId = Id<'statistic'>;
export type LinkId = Id<'link'>;
export type EvidenceId = QuoteId | StatisticId | PassageId;

/** The only place where a plain string becomes an id. */
export function asId<I extends Id<string>>(text: string): I {
  return text as I;
}

/** `change-nhs-chapter-5` + `concern/digital-exclusion` → `change-nhs-chapter-5/concern/digital-exclusion`. */
export function withinReport<I extends Id<string>>(report: ReportSlug, reference: string): I {
  return asId<I>(`${report}/${reference}`);
}

/** The other way: what is left of a report's id when the report's slug is taken off. */
export function withoutReport(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** `strand` + `online-events` → `strand/online-events`. */
export function inVocabulary<I extends Id<string>>(
  vocabulary: 'audience' | 'strand' | 'region' | 'theme',
  slug: string,
): I {
  return asId<I>(`${vocabulary}/${slug}`);
}

/** Lower case, accents and apostrophes dropped, every other run of signs one hyphen. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.(?!\d)/g, '')
    .replace(/^[-.]+|[-.]+$/g, '');
}
