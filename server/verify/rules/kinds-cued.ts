import type { Claim } from '../../domain/coding.ts';
import { wholeWords } from '../find-cues.ts';
import { sentenceSpan, type Reading } from '../reading.ts';
import { examine, type Rule } from '../rule.ts';

type Kind = 'concern' | 'recommendation' | 'TENSION' | 'PROBLEM' | 'BENEFIT';

/** Words of which one stands in some sentence that states or attributes a claim of the kind (coding manual, section 2). */
const KIND_WORDS: Readonly<Record<Kind, RegExp>> = {
  concern: wholeWords(
    'may|might|could|would|risks?|risked|worr(?:y|ied)|fear(?:ed|s)?|concern(?:s|ed)?|scepti(?:cal|cism)|lack(?:ed)?|cautioned|reservations|assumed|potential|threat|jeopardise|uncertain|doubt(?:s|ed)?|leap in the dark',
  ),
  recommendation: wholeWords(
    'should|must|needs?|needed|recommend(?:ed|ing|ation|ations)?|call(?:ed)? for|want(?:ed|s)?|emphasi[sz]ed?|stress(?:ed)?|importance|important|priorit(?:y|ies|ise|ising)|essential|required?|suggest(?:ed|ions?)?|keen|steps?|identified',
  ),
  TENSION: wholeWords('in tension with|a tension|divisive|divided|conflict|balance'),
  PROBLEM: wholeWords(
    'is|are|was|were|has|have|had|do(?:es)? not|did not|poor|previous(?:ly)?|past|current(?:ly)?|existing|perceived|historical|fragmentation|gaps|fatigue|barrier',
  ),
  BENEFIT: wholeWords(
    'would|will|could|can|may|potential|expect(?:ed|ation|s)?|hop(?:e|ed|ing)|agree[ds]?|excited|benefits?|essential',
  ),
};

export const kindsCued: Rule = {
  name: 'kinds-cued',
  definition: 'A concern, recommendation, tension, problem or benefit is stated or attributed with words of its kind.',
  check: (reading) =>
    examine('claims', reading.report.claims, (claim) => {
      const kind = kindOf(claim);
      if (kind === null || sentencesAbout(claim, reading).some((words) => words.search(KIND_WORDS[kind]) >= 0))
        return [];
      const [first] = claim.statedIn;
      return [
        {
          subject: claim.id,
          span: first ?? { start: 0, end: 0 },
          problem: `No sentence that states or attributes it has a word of a ${kind}.`,
          remedy: 'Ask the questions of the manual, section 2, again; or anchor the words that show its kind.',
        },
      ];
    }),
};

function kindOf(claim: Claim): Kind | null {
  if (claim.kind !== 'finding') return claim.kind;
  return claim.findingKind === 'VIEW' || claim.findingKind === 'EXPECTATION' ? null : claim.findingKind;
}

/** Those that state or attribute it, and those of its whole, whose words its parts go on from. */
function sentencesAbout({ id, statedIn, partOf }: Claim, reading: Reading): readonly string[] {
  const anchors = [...statedIn, ...(reading.raisedBy.get(id) ?? []).map(({ anchor }) => anchor)];
  const whole = partOf === null ? undefined : reading.claims.get(partOf.claim);
  const own = anchors.map((anchor) => {
    const { start, end } = sentenceSpan(reading, anchor);
    return reading.source.points.slice(start, end);
  });
  return whole === undefined ? own : [...own, ...sentencesAbout(whole, reading)];
}
