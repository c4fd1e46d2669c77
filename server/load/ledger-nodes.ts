import { withinReport } from '../domain/ids.ts';
import type { CoveredSentence, Ledger, LedgerCheck } from '../domain/ledger.ts';
import { countCoverage } from './count-coverage.ts';
import { makeNode, type NodeRow } from './graph-rows.ts';
import { countId, coverageId, ledgerId, listBreaches, type LoadedBreach } from './ledger-ids.ts';

/** What verification found in one report: the ledger, its checks with their counts and breaches, the coverage, and every sentence. */
export function makeLedgerNodes(ledger: Ledger): NodeRow[] {
  const { report, sha256, isGreen, checks, sentences } = ledger;
  const isComplete = sentences.every(({ state }) => state !== 'UNACCOUNTED');
  return [
    makeNode(['Ledger'], ledgerId(report), { order: 0, report, sha256, isGreen }),
    ...checks.map((check, order) => checkNode(ledger, check, order)),
    ...checks.flatMap((check) => countNodes(ledger, check)),
    ...listBreaches(ledger).map((breach) => breachNode(ledger, breach)),
    makeNode(['Coverage'], coverageId(report), { order: 0, report, isComplete }),
    ...countCoverage(ledger).map(({ id, label, of, ids }, order) =>
      makeNode(['Count', label], id, { order, report, ...of, total: ids.length, ids }),
    ),
    ...sentences.map((sentence) => sentenceNode(ledger, sentence)),
  ];
}

function checkNode({ report }: Ledger, { id, name, definition, breaches }: LedgerCheck, order: number): NodeRow {
  const status = breaches.length === 0 ? 'GREEN' : 'RED';
  return makeNode(['Check'], id, { order, report, name, definition, status });
}

function countNodes({ report }: Ledger, { name, counts }: LedgerCheck): NodeRow[] {
  return counts.map(({ label, ids }, order) =>
    makeNode(['Count', 'CheckCount'], countId(report, name, label), { order, report, label, total: ids.length, ids }),
  );
}

/** Line 0 is of no line: the whole source, or a file of the coding. */
function breachNode({ report }: Ledger, { id, check, breach, reason }: LoadedBreach): NodeRow {
  const { rule, subject, line, start, end, words, problem, remedy } = breach;
  const passage = line === 0 ? null : withinReport(report, `passage/${String(line)}`);
  const found = { rule, check, subject, line, start, end, words, problem, remedy };
  return makeNode(['Breach'], id, { order: start, report, ...found, passage, reason });
}

function sentenceNode({ report }: Ledger, sentence: CoveredSentence): NodeRow {
  const { id, line, start, end, text, state, reason, coveredBy } = sentence;
  return makeNode(['Sentence'], id, { order: start, report, line, start, end, text, state, reason, coveredBy });
}
