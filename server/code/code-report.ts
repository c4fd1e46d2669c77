/** A report, its vocabularies and its coding → CodedReport, every anchor and reference resolved; or every fault of all of them. */
import path from 'node:path';
import type { CodedReport, Vocabularies } from '../domain/coding.ts';
import type { Fault, Result } from '../domain/fault.ts';
import type { ParsedReport } from '../domain/report.ts';
import { parseReport } from '../parse/parse-report.ts';
import { Faults } from './faults.ts';
import { indexClaims } from './index-claims.ts';
import { indexTerms } from './index-terms.ts';
import { listUncoded, type UncodedSentence } from './list-uncoded.ts';
import { readCoding, type Coding } from './read-coding.ts';
import { readManifest, type ReportSource } from './read-manifest.ts';
import { readVocabularies } from './read-vocabularies.ts';
import { resolveCoding } from './resolve-coding.ts';
import type { Workbench } from './workbench.ts';

/** A coding looked at as far as it can be: what is wrong with it, and what of the report it leaves out. */
export interface CheckedReport {
  readonly faults: readonly Fault[];
  /** Null where there are faults. */
  readonly coded: CodedReport | null;
  /** Empty where the report itself could not be read. */
  readonly uncoded: readonly UncodedSentence[];
}

/** Reads `manifest.yaml` and the source it names from the report's folder, and the coding from the folder of that name or another. */
export async function codeReport(
  reportFolder: string,
  vocabulariesFolder: string,
  codingFolder?: string,
): Promise<Result<CodedReport>> {
  const { coded, faults } = await checkReport(reportFolder, vocabulariesFolder, codingFolder);
  return coded === null ? { ok: false, faults } : { ok: true, value: coded };
}

/** As codeReport, for those who write the coding. */
export async function checkReport(
  reportFolder: string,
  vocabulariesFolder: string,
  codingFolder = path.join(reportFolder, 'coding'),
): Promise<CheckedReport> {
  const faults = new Faults();
  const source = await readManifest(reportFolder, faults);
  const parsed = source && parse(source, faults);
  const before = faults.count;
  const vocabularies = await readVocabularies(vocabulariesFolder, faults);
  const knowsTerms = faults.count === before;
  const coding = await readCoding(codingFolder, faults);
  if (source === null || parsed === null) return { faults: faults.all, coded: null, uncoded: [] };
  const bench = { ...layOut(source, parsed, vocabularies, coding, faults), knowsTerms };
  const coded = resolveCoding(bench, coding);
  return { faults: faults.all, coded: faults.count === 0 ? coded : null, uncoded: listUncoded(parsed, bench.anchors) };
}

function parse({ manifest, text, file }: ReportSource, faults: Faults): ParsedReport | null {
  const parsed = parseReport(manifest, text);
  if (parsed.ok) return parsed.value;
  faults.add(...parsed.faults.map((fault) => ({ ...fault, file })));
  return null;
}

function layOut(
  { manifest, file }: ReportSource,
  parsed: ParsedReport,
  vocabularies: Vocabularies,
  { claims, writtenNames, isWhole }: Coding,
  faults: Faults,
): Omit<Workbench, 'knowsTerms'> {
  return {
    parsed,
    sourceFile: file,
    vocabularies,
    audiences: indexTerms('audience', vocabularies.audiences),
    strands: indexTerms('strand', vocabularies.strands),
    regions: indexTerms('region', vocabularies.regions),
    themes: indexTerms('theme', vocabularies.themes),
    claims: indexClaims(manifest.slug, claims),
    writtenNames,
    knowsClaims: isWhole,
    anchors: [],
    faults,
  };
}
