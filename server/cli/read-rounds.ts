/** The rounds of independent coding in a report's folder, and what was settled between them. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Settled } from '../agreement/measure-agreement.ts';
import type { Round } from '../agreement/print-agreement.ts';
import { readSettlements } from '../agreement/read-settlements.ts';
import { codeReport } from '../code/code-report.ts';
import type { CodedReport } from '../domain/coding.ts';
import type { Fault, Result } from '../domain/fault.ts';

/** A round is a folder of `codings`, named for the version of the manual; in it the folders of two coders and what was settled. */
export function listRounds(report: string): readonly string[] {
  return listFolder(report, 'codings').map(({ name }) => name);
}

/** The two codings of a round. */
export async function codeRound(report: string, round: string): Promise<Result<readonly [CodedReport, CodedReport]>> {
  const [first, second] = await Promise.all(
    (['first', 'second'] as const).map((coder) => codeOne(report, `codings/${round}/${coder}`)),
  );
  return first?.ok && second?.ok
    ? { ok: true, value: [first.value, second.value] }
    : { ok: false, faults: [first, second].flatMap(faultsOf) };
}

export function settlementsFile(report: string, round: string): string {
  return path.join(report, 'codings', round, 'settlements.yaml');
}

/** Null where the differences are not settled yet: there is no file that says how. */
export async function readSettled(report: string, round: string): Promise<Result<Pick<Settled, 'settlements'> | null>> {
  const file = settlementsFile(report, round);
  if (!existsSync(file)) return { ok: true, value: null };
  const settlements = await readSettlements(file);
  return settlements.ok ? { ok: true, value: { settlements: settlements.value } } : settlements;
}

/** What came of the settling, and what it is measured against: the codings of earlier rounds, and those that took no part. */
export async function readOutcome(
  report: string,
  earlier: Round | null,
): Promise<Result<Omit<Settled, 'settlements'>>> {
  const readings = listFolder(report, 'readings').map(({ folder }) => folder);
  const [coding, ...others] = await Promise.all(['coding', ...readings].map((one) => codeOne(report, one)));
  const faults = [coding, ...others].flatMap(faultsOf);
  if (!coding?.ok || faults.length > 0) return { ok: false, faults };
  const value = { coding: coding.value, earlier: listCodings(earlier), readings: others.flatMap(valuesOf) };
  return { ok: true, value };
}

function listCodings(round: Round | null): readonly CodedReport[] {
  if (round === null) return [];
  return [...listCodings(round.earlier), round.agreement.first, round.agreement.second];
}

function listFolder(report: string, name: string): readonly { readonly name: string; readonly folder: string }[] {
  const folder = path.join(report, name);
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return names.map((one) => ({ name: one, folder: path.join(name, one) }));
}

function codeOne(report: string, coding: string): Promise<Result<CodedReport>> {
  return codeReport(report, 'data/vocabularies', path.join(report, coding));
}

function faultsOf(result: Result<unknown> | undefined): readonly Fault[] {
  return result === undefined || result.ok ? [] : result.faults;
}

function valuesOf<T>(result: Result<T>): readonly T[] {
  return result.ok ? [result.value] : [];
}
