import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { clearGraph, openTestGraph } from '../neo4j/test-graph.ts';
import { answerQuestion } from '../questions/ask/answer-question.ts';
import type { Desk } from '../questions/ask/desk.ts';
import { readDisputes, withAnswer } from '../questions/ask/disputes.ts';
import { readLimits } from '../questions/ask/limits.ts';
import { loadCoding } from '../questions/ask/load-coding.ts';
import { type AnyQuestion, readSheet } from '../questions/ask/sheet.ts';

const sheet = readSheet();
const limits = readLimits();
const disputes = readDisputes();
const undisputed = sheet.filter(({ id }) => !disputes.has(id));
const disputed = sheet.flatMap((question) => {
  const dispute = disputes.get(question.id);
  return dispute === undefined ? [] : [{ question, dispute }];
});

let graph: Graph;
let desk: Desk;

beforeAll(async () => {
  graph = openTestGraph();
  await clearGraph(graph);
  desk = await loadCoding(graph, 'coding');
});
afterAll(() => graph.close());

/** What the graph has too little and too much, in words. */
async function differ(question: AnyQuestion) {
  const { missing, extra } = await answerQuestion(desk, question, limits.get(question.id));
  return { missing: missing.map(({ shown }) => shown), extra: extra.map(({ shown }) => shown) };
}

const right = { missing: [], extra: [] };

describe('the graph answers a researcher as the text does, right to the item', () => {
  for (const question of undisputed) {
    it(question.question, async () => {
      const difference = await differ(question);

      expect(difference).toEqual(right);
    });
  }
});

describe('where the coding manual reads the text otherwise than the sheet, the graph answers as the manual', () => {
  for (const { question, dispute } of disputed) {
    it(question.question, async () => {
      const bySheet = await differ(question);
      const byManual = await differ(withAnswer(question, dispute));

      expect(byManual).toEqual(right);
      expect(bySheet).not.toEqual(right);
    });
  }
});

describe('the answer sheet', () => {
  it('asks at least forty questions, each once', () => {
    const ids = sheet.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(40);
  });

  it('is limited and disputed only where it has a question', () => {
    const ids = new Set(sheet.map(({ id }) => id));

    const strays = [...limits.keys(), ...disputes.keys()].filter((id) => !ids.has(id));

    expect(strays).toEqual([]);
  });

  it('is disputed by few, each by words of its line', () => {
    const lost = [...disputes.values()].filter(({ line, words }) => desk.text.places(words, [line]).length === 0);

    expect(lost).toEqual([]);
    expect(disputes.size).toBeLessThanOrEqual(sheet.length / 10);
  });
});
