/** What is coded of the report's own words besides claims: cases, restatements, words without a claim. */
import type { Anchor, Case, Claim, Context, Evidences, Restatement, Statistic } from '../domain/coding.ts';
import { withinReport } from '../domain/ids.ts';
import type { Coding } from './read-coding.ts';
import { suggest } from './nearest.ts';
import { resolveAnchor } from './resolve-anchor.ts';
import { resolveEvidences } from './resolve-evidences.ts';
import type { Placed, Workbench } from './workbench.ts';

interface CodedPassages {
  readonly cases: readonly Case[];
  readonly evidences: readonly Placed<Evidences>[];
}

/** The cases that the report gives in its own words for claims stated elsewhere. */
export function resolvePassages(
  entries: Coding['passages'],
  claims: readonly Placed<Claim>[],
  bench: Workbench,
): CodedPassages {
  const coded = entries.flatMap(({ value, place }) => {
    const anchor = resolveAnchor(value.anchor, place.at('anchor'), bench);
    if (anchor === null) return [];
    const evidences = resolveEvidences({ id: anchor.passage, start: anchor.start }, value.evidences, place, bench);
    evidences.forEach((one) => refuseOwnClaim(one, anchor, claims, bench));
    return [{ anchor, evidences }];
  });
  return {
    cases: coded
      .map(({ anchor }) => ({ passage: anchor.passage, anchor }))
      .toSorted((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end),
    evidences: coded.flatMap(({ evidences }) => evidences),
  };
}

/** Words are no evidence for the claim that they state themselves. */
function refuseOwnClaim(
  { value, place }: Placed<Evidences>,
  { start, end }: Anchor,
  claims: readonly Placed<Claim>[],
  { faults }: Workbench,
): void {
  const claim = claims.find((other) => other.value.id === value.claim)?.value;
  if (!claim?.statedIn.some((stated) => stated.start < end && start < stated.end)) return;
  faults.add(
    place
      .at('claim')
      .fault(
        'These words state the claim themselves: they are no evidence for it.',
        'Take it out, or anchor other words.',
      ),
  );
}

export function resolveRestatements(
  entries: Coding['restatements'],
  statistics: readonly Placed<Statistic>[],
  bench: Workbench,
): readonly Restatement[] {
  const known = new Map(statistics.map(({ value: { id } }) => [id, id]));
  const restated = entries.flatMap(({ value, place }) => {
    const anchor = resolveAnchor(value.anchor, place.at('anchor'), bench);
    const statistic = known.get(withinReport(bench.parsed.manifest.slug, value.statistic));
    if (statistic === undefined) refuseUnknown(value.statistic, place.at('statistic'), statistics, bench);
    return anchor === null || statistic === undefined ? [] : [{ statistic, anchor }];
  });
  return restated.toSorted((a, b) => a.anchor.start - b.anchor.start || (a.statistic < b.statistic ? -1 : 1));
}

function refuseUnknown(
  reference: string,
  place: Placed<unknown>['place'],
  statistics: readonly Placed<Statistic>[],
  bench: Workbench,
): void {
  if (isKnownToReport(reference, bench)) return;
  const known = statistics.map(({ value: { id } }) => id.slice(id.indexOf('/') + 1));
  bench.faults.add(place.fault(`There is no ${reference}.`, suggest(reference, known, 'Write the id of a statistic.')));
}

/** Its own entry was refused, or is missing, and that is told there. */
function isKnownToReport(reference: string, { parsed, writtenNames, knowsClaims }: Workbench): boolean {
  if (!knowsClaims) return true;
  const id = withinReport(parsed.manifest.slug, reference);
  return writtenNames.has(reference) || parsed.figures.some(({ values }) => values.some((value) => value.id === id));
}

export function resolveContext(entries: Coding['context'], bench: Workbench): readonly Context[] {
  const context = entries.flatMap(({ value: { anchor: words, reason }, place }) => {
    const anchor = resolveAnchor(words, place.at('anchor'), bench);
    return anchor === null ? [] : [{ anchor, reason }];
  });
  return context.toSorted((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end);
}
