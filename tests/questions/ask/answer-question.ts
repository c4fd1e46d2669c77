import { askComparison } from './comparison.ts';
import type { Desk } from './desk.ts';
import { type Answers, type Difference, compare } from './fact.ts';
import { askGap } from './gap.ts';
import { askHowAViewMoved } from './how-a-view-moved.ts';
import type { Limits } from './limits.ts';
import { askNegativeEvidence } from './negative-evidence.ts';
import { askRegion } from './region.ts';
import type { AnyQuestion } from './sheet.ts';
import { askStatistics } from './statistics.ts';
import { askStrength } from './strength.ts';
import { askTraceQuote } from './trace-quote.ts';
import { askTraceRecommendation } from './trace-recommendation.ts';
import { askTriangulation } from './triangulation.ts';
import { askVocabulary } from './vocabulary.ts';
import { askWhoRaisedIt } from './who-raised-it.ts';

/** What the graph's answer has too little and too much, measured by the sheet's. */
export async function answerQuestion(desk: Desk, question: AnyQuestion, limits: Limits = {}): Promise<Difference> {
  return compare(await ask(desk, question, limits));
}

function ask(desk: Desk, question: AnyQuestion, limits: Limits): Answers | Promise<Answers> {
  switch (question.type) {
    case 'who-raised-it':
      return askWhoRaisedIt({ desk, question, limits });
    case 'comparison':
      return askComparison({ desk, question, limits });
    case 'gap':
      return askGap({ desk, question, limits });
    case 'how-a-view-moved':
      return askHowAViewMoved({ desk, question, limits });
    case 'negative-evidence':
      return askNegativeEvidence({ desk, question, limits });
    case 'region':
      return askRegion({ desk, question, limits });
    case 'statistics':
      return askStatistics({ desk, question, limits });
    case 'strength':
      return askStrength({ desk, question, limits });
    case 'trace-quote':
      return askTraceQuote({ desk, question, limits });
    case 'trace-recommendation':
      return askTraceRecommendation({ desk, question, limits });
    case 'triangulation':
      return askTriangulation({ desk, question, limits });
    case 'vocabulary':
      return askVocabulary({ desk, question, limits });
  }
}
