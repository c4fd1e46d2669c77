/**
 * Puts the answer sheet to each coding in turn, and prints how many questions each answers right, and what the others miss or have too much.
 *
 *     npx tsx tests/score-questions.ts [coding …]      coding (the settled one, unless named), codings/manual-1.0/first, …
 */
import { DatabaseError } from '../server/database/database-error.ts';
import type { Database } from '../server/database/database.ts';
import { findOrStartDatabase } from '../server/database/find-or-start-database.ts';
import { type Graph, openGraph } from '../server/graph/graph.ts';
import { answerQuestion } from './questions/ask/answer-question.ts';
import type { Difference } from './questions/ask/fact.ts';
import { readDisputes } from './questions/ask/disputes.ts';
import { readLimits } from './questions/ask/limits.ts';
import { loadCoding } from './questions/ask/load-coding.ts';
import { type AnyQuestion, readSheet } from './questions/ask/sheet.ts';

const FOLDER = '.golden-thread/test/questions-neo4j';

interface Outcome extends Difference {
  readonly question: AnyQuestion;
}

const disputes = readDisputes();
const named = process.argv.slice(2);
const codings = named.length > 0 ? named : ['coding'];
const database = await startDatabase();
const graph = openGraph(database.settings);
try {
  for (const coding of codings) printScore(coding, await score(graph, coding));
} finally {
  await graph.close();
  await database.release();
}

async function startDatabase(): Promise<Database> {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_')));
  const report = (line: string): void => {
    console.error(line);
  };
  try {
    return await findOrStartDatabase({ environment, folder: FOLDER, purpose: 'TEST', report });
  } catch (error) {
    if (error instanceof DatabaseError) console.error(error.message);
    throw error;
  }
}

async function score(loaded: Graph, coding: string): Promise<readonly Outcome[]> {
  const desk = await loadCoding(loaded, coding);
  const limits = readLimits();
  const outcomes: Outcome[] = [];
  for (const question of readSheet()) {
    outcomes.push({ question, ...(await answerQuestion(desk, question, limits.get(question.id))) });
  }
  return outcomes;
}

function isRight({ missing, extra }: Difference): boolean {
  return missing.length === 0 && extra.length === 0;
}

function printScore(coding: string, outcomes: readonly Outcome[]): void {
  const types = [...new Set(outcomes.map(({ question }) => question.type))];
  console.log(`\n# ${coding}: ${count(outcomes)}\n`);
  for (const type of types) {
    console.log(`${type.padEnd(24)} ${count(outcomes.filter(({ question }) => question.type === type))}`);
  }
  for (const outcome of outcomes) if (!isRight(outcome)) printWrong(outcome);
}

function count(outcomes: readonly Outcome[]): string {
  const right = outcomes.filter(isRight).length;
  return `${String(right).padStart(3)} right, ${String(outcomes.length - right).padStart(3)} wrong`;
}

function printWrong({ question, missing, extra }: Outcome): void {
  const dispute = disputes.has(question.id) ? ', disputed: the manual reads the text otherwise' : '';
  console.log(`\n${question.id} (lines ${question.lines.join(', ')}${dispute})\n  ${question.question}`);
  for (const { shown } of missing) console.log(`  expected, not got: ${shown}`);
  for (const { shown } of extra) console.log(`  got, not expected: ${shown}`);
}
