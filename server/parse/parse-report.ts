/** Source → ParsedReport. Pure: the same text gives the same report, byte for byte. The rules stand in docs/parsing.md. */
import type { Result } from '../domain/fault.ts';
import { asId } from '../domain/ids.ts';
import type { ParsedReport, Passage, ReportManifest, Section } from '../domain/report.ts';
import { buildSections } from './build-sections.ts';
import { classifyLines } from './classify-lines.ts';
import { draftPassages, type Draft } from './draft-passages.ts';
import { findIdeas } from './find-ideas.ts';
import { findQuotes } from './find-quotes.ts';
import { linkLists } from './link-lists.ts';
import { parseFigures } from './parse-figures.ts';
import { refuseDeclarations } from './refuse-declarations.ts';
import { SourceFaults } from './source-faults.ts';
import { splitLines } from './split-lines.ts';

/** The report, or every fault of its source; their file is the manifest's `source`. */
export function parseReport(manifest: ReportManifest, text: string): Result<ParsedReport> {
  const faults = new SourceFaults(manifest.source);
  if (text.trim() === '') {
    faults.add(0, 'The source is empty.', 'Put the report’s text into it, and its digest into the manifest’s sha256.');
    return { ok: false, faults: faults.all };
  }
  const lines = splitLines(text, faults);
  if (faults.all.length > 0) return { ok: false, faults: faults.all };

  refuseDeclarations(manifest.declared, lines, faults);
  const { slug } = manifest;
  const drafts = draftPassages(slug, lines, classifyLines(lines, manifest.declared), manifest.declared);
  const sections = buildSections(slug, drafts);
  const figures = parseFigures(slug, drafts, faults);
  const introducedBy = linkLists(drafts, faults);
  const quotes = findQuotes(slug, drafts, faults);
  const ideas = findIdeas(drafts, quotes, faults);
  if (faults.all.length > 0) return { ok: false, faults: faults.all };

  const passages = placeInSections(drafts, sections).map((passage): Passage => ({
    ...passage,
    introducedBy: introducedBy.get(passage.id) ?? null,
    ideas: ideas.get(passage.id) ?? null,
  }));
  return { ok: true, value: { id: asId(`report/${slug}`), manifest, text, sections, passages, quotes, figures } };
}

/** A passage stands in the section whose heading came last; a heading in its own. */
function placeInSections(
  drafts: readonly Draft[],
  sections: readonly Section[],
): readonly Omit<Passage, 'introducedBy' | 'ideas'>[] {
  const headed = new Map(sections.map(({ heading, id }) => [heading, id]));
  let section: Section['id'] | null = null;
  return drafts.map(({ id, kind, number, text, start, end }) => {
    section = headed.get(id) ?? section;
    return { id, kind, line: number, text, start, end, section };
  });
}
