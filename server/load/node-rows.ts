import type { Claim, CodedReport, Figure, Quote, Statistic, Vocabularies } from '../domain/coding.ts';
import type { ParsedReport, Passage, Section } from '../domain/report.ts';
import { makeNode, type NodeRow } from './graph-rows.ts';

/** Every node of one report, in report order. */
export function makeReportNodes(report: CodedReport): NodeRow[] {
  const { parsed } = report;
  const slug = parsed.manifest.slug;
  const startOf = new Map<string, number>(parsed.passages.map((passage) => [passage.id, passage.start]));
  return [
    reportNode(parsed),
    ...parsed.sections.map((section) => sectionNode(slug, section, startOf.get(section.heading) ?? 0)),
    ...parsed.passages.map((passage) => passageNode(slug, passage, unresolvedReferences(report, passage))),
    ...report.claims.map((claim) => claimNode(slug, claim)),
    ...report.quotes.map((quote) => quoteNode(slug, quote)),
    ...report.figures.map((figure) => figureNode(slug, figure, startOf.get(figure.passage) ?? 0)),
    ...report.statistics.map((statistic) => statisticNode(slug, statistic)),
  ];
}

/** Every term of the shared vocabularies; their order is that of their ids. */
export function makeVocabularyNodes(vocabularies: Vocabularies): NodeRow[] {
  const order = 0;
  return [
    ...vocabularies.audiences.map(({ id, name, aliases }) => makeNode(['Audience'], id, { order, name, aliases })),
    ...vocabularies.strands.map(({ id, name, aliases, kind, description }) =>
      makeNode(['Strand'], id, { order, name, aliases, kind, description }),
    ),
    ...vocabularies.regions.map(({ id, name, aliases }) => makeNode(['Region'], id, { order, name, aliases })),
    ...vocabularies.themes.map(({ id, name, description }) => makeNode(['Theme'], id, { order, name, description })),
  ];
}

function reportNode({ id, manifest }: ParsedReport): NodeRow {
  const { slug, title, publisher, publishedOn, appliesTo, licence, licenceUrl, sourceUrl, sha256 } = manifest;
  const stated = { title, publisher, publishedOn, appliesTo, licence, licenceUrl, sourceUrl, sha256 };
  return makeNode(['Report'], id, { order: 0, report: slug, slug, ...stated });
}

function sectionNode(report: string, { id, number, title, level, path }: Section, order: number): NodeRow {
  return makeNode(['Section'], id, { order, report, number, title, level, path });
}

function passageNode(report: string, passage: Passage, unresolved: readonly string[]): NodeRow {
  const { id, kind, line, start, end, text } = passage;
  const unresolvedReferences = unresolved.length > 0 ? unresolved : null;
  return makeNode(['Passage', 'Evidence'], id, {
    order: start,
    report,
    kind,
    line,
    start,
    end,
    text,
    unresolvedReferences,
  });
}

/** Cross-references to what no loaded report holds: kept as printed. */
function unresolvedReferences(report: CodedReport, passage: Passage): string[] {
  return report.crossReferences
    .filter((reference) => reference.passage === passage.id && reference.section === null)
    .map((reference) => reference.text);
}

const CLAIM_LABELS = { finding: 'Finding', concern: 'Concern', recommendation: 'Recommendation' } as const;

function claimNode(report: string, claim: Claim): NodeRow {
  const order = claim.statedIn[0]?.start ?? 0;
  const kind = claim.kind === 'finding' ? claim.findingKind : null;
  return makeNode(['Claim', CLAIM_LABELS[claim.kind]], claim.id, { order, report, label: claim.label, kind });
}

function quoteNode(report: string, { id, text, attribution, voice, verification, span }: Quote): NodeRow {
  return makeNode(['Quote', 'Evidence'], id, {
    order: span.start,
    report,
    text,
    attribution,
    voice,
    verification,
    ...span,
  });
}

function figureNode(report: string, figure: Figure, order: number): NodeRow {
  const { id, number, title, question, base, baseCount, fieldwork } = figure;
  return makeNode(['Figure'], id, { order, report, number, title, question, base, baseCount, fieldwork });
}

function statisticNode(report: string, statistic: Statistic): NodeRow {
  const { id, label, value, unit, of, wording, question, base, baseCount, span } = statistic;
  const measured = { label, value, unit, of, wording, question, base, baseCount };
  return makeNode(['Statistic', 'Evidence'], id, { order: span.start, report, ...measured, ...span });
}
