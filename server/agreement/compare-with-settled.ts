import type { CodedReport } from '../domain/coding.ts';
import { alignCodings } from './align-codings.ts';
import type { Pairing } from './pair-best.ts';
import { listLinks, withBasis } from './list-links.ts';
import { f1, type Tally } from './f-score.ts';

/** How much of one coding was kept, and how much of what was settled it had found. */
export interface Recovery {
  readonly name: string;
  readonly ofCoding: number;
  readonly ofSettled: number;
  /** The part of the coding's own that the settled coding has. Null where the coding has none. */
  readonly precision: number | null;
  /** The part of what is settled that the coding has. Null where nothing is settled. */
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Claims, and the links that the report states, kind by kind. */
export function compareWithSettled(coding: CodedReport, settled: CodedReport): readonly Recovery[] {
  const alignment = alignCodings(coding, settled);
  const links = listLinks(alignment)
    .filter(({ name }) => name !== 'ABOUT')
    .map(({ name, pairing }) => ({ name, pairing: name === 'PART_OF' ? pairing : withBasis(pairing, 'STATED') }));
  return [{ name: 'claims', pairing: alignment.claims }, ...links].map(({ name, pairing }) =>
    recover(name, countOf(pairing)),
  );
}

function countOf({ both, onlyFirst, onlySecond }: Pairing<unknown>): Tally {
  return { both: both.length, onlyFirst: onlyFirst.length, onlySecond: onlySecond.length };
}

function recover(name: string, tally: Tally): Recovery {
  const ofCoding = tally.both + tally.onlyFirst;
  const ofSettled = tally.both + tally.onlySecond;
  return {
    ...{ name, ofCoding, ofSettled },
    precision: ofCoding === 0 ? null : tally.both / ofCoding,
    recall: ofSettled === 0 ? null : tally.both / ofSettled,
    f1: f1(tally),
  };
}
