import type { Claim, Evidences, Mitigates, RaisedBy } from '../domain/coding.ts';
import type { ClaimId } from '../domain/ids.ts';
import type { Alignment } from './align-codings.ts';
import { kindOf } from './describe-claims.ts';
import { sayTerms } from './describe-words.ts';
import { measureAlpha, type Alpha, type Decision } from './alpha.ts';
import { decideByClaim } from './cluster-by-claim.ts';

/** Agreement on what is decided of things that both codings have. */
export interface DecisionAgreement {
  readonly name: string;
  /** What is decided upon. */
  readonly unit: string;
  readonly alpha: Alpha;
}

const ABSENT = 'none';

export function measureDecisions(alignment: Alignment): readonly DecisionAgreement[] {
  return [
    ...decideOnClaims(alignment),
    ...decideOnRaisedBy(alignment),
    ...decideOnMitigates(alignment),
    ...decideOnEvidences(alignment),
    decideOnVoice(alignment),
  ];
}

function decideOnClaims({ claims: { both }, translation }: Alignment): readonly DecisionAgreement[] {
  const decide = (name: string, unit: string, pairs: typeof both, of: (pair: (typeof both)[number]) => Decision) => ({
    ...{ name, unit, alpha: measureAlpha(pairs.map((pair) => [of(pair)])) },
  });
  const findings = both.filter((pair) => pair.every(({ kind }) => kind === 'finding'));
  const parts = both.filter((pair) => pair.every(({ partOf }) => partOf !== null));
  const parentOfSecond = (id: ClaimId): string => translation.claim(id) ?? `second ${id}`;
  return [
    decide('finding, concern or recommendation', 'shared claim', both, ([a, b]) => [a.kind, b.kind]),
    decide('kind of finding', 'finding in both', findings, ([a, b]) => [kindOf(a), kindOf(b)]),
    decide('parent', 'shared claim', both, ([a, b]) => [
      a.partOf?.claim ?? ABSENT,
      b.partOf === null ? ABSENT : parentOfSecond(b.partOf.claim),
    ]),
    decide('role', 'part in both', parts, ([a, b]) => [roleOf(a), roleOf(b)]),
    decide('set of themes', 'shared claim', both, ([a, b]) => [sayTerms(a.themes), sayTerms(b.themes)]),
  ];
}

function roleOf({ partOf }: Claim): string {
  return partOf?.role ?? ABSENT;
}

function decideOnRaisedBy({ raisedBy: { both } }: Alignment): readonly DecisionAgreement[] {
  const aspects: Readonly<Record<string, (raised: RaisedBy) => string>> = {
    polarity: ({ polarity }) => polarity,
    prevalence: ({ prevalence }) => prevalence ?? ABSENT,
    emphasis: ({ emphasis }) => emphasis ?? ABSENT,
    'compared with': ({ comparedWith }) => sayTerms(comparedWith),
    elicitation: ({ elicitation }) => elicitation ?? ABSENT,
    movement: ({ movement }) => movement ?? ABSENT,
    'set of strands': ({ strands }) => sayTerms(strands),
    'set of regions': ({ regions }) => sayTerms(regions),
    basis: ({ basis }) => basis,
  };
  return Object.entries(aspects).map(([name, read]) => ({
    ...{ name, unit: 'shared attribution' },
    alpha: measureAlpha(
      decideByClaim(
        both,
        ({ claim }) => claim,
        (a, b) => [read(a), read(b)],
      ),
    ),
  }));
}

function decideOnMitigates({ mitigates: { both } }: Alignment): readonly DecisionAgreement[] {
  const basisOf = (a: Mitigates, b: Mitigates): Decision => [a.basis, b.basis];
  const decisions = decideByClaim(both, ({ recommendation }) => recommendation, basisOf);
  return [{ name: 'basis', unit: 'shared MITIGATES', alpha: measureAlpha(decisions) }];
}

function decideOnEvidences({ evidences: { both } }: Alignment): readonly DecisionAgreement[] {
  const decide = (name: string, read: (link: Evidences) => string): DecisionAgreement => {
    const decisions = decideByClaim(
      both,
      ({ claim }) => claim,
      (a, b) => [read(a), read(b)],
    );
    return { name, unit: 'shared EVIDENCES', alpha: measureAlpha(decisions) };
  };
  return [decide('stance', ({ stance }) => stance), decide('basis', ({ basis }) => basis)];
}

function decideOnVoice({ quotes: { both } }: Alignment): DecisionAgreement {
  const voices = both.map(([a, b]) => [[a.voice, b.voice]] as const);
  return { name: 'voice', unit: 'quote', alpha: measureAlpha(voices) };
}
