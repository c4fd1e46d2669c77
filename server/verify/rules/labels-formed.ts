import type { Claim } from '../../domain/coding.ts';
import { wholeWords } from '../find-cues.ts';
import { examine, type Rule } from '../rule.ts';

const MOST_WORDS = 12;
/** With which an instruction begins. */
const INSTRUCTING =
  /^(?:(?:Clearly|Digitally|Strictly) )?(?:Advertise|Avoid|Balance|Be|Build|Co-ordinate|Deliver|Design|Develop|Do|Enable|Engage|Ensure|Focus|Fund|Give|Have|Implement|Improve|Introduce|Invest|Keep|Lead|Learn|Let|Maintain|Make|Manage|Offer|Preserve|Prioritise|Protect|Provide|Put|Reduce|Respect|Ring-fence|Run|Set|Standardise|Start|Stop|Support|Tailor|Test|Train|Use|Work)\b(?! of\b)/u;
const PROMISING = wholeWords('would', 'could', 'can', 'will', 'means?', 'helps?');
const POSSIBLE = wholeWords('may|might|could');
/** A verb that tells what is or would be, and so no instruction: not after a word that makes it subordinate. */
const TELLING =
  /^(?:(?!\b(?:how|when|where|which|that|who|what|why|if|so)\b).)*(?<!^)\b(?:is|are|was|were|has|have|would|could|will|may|might)\b/iu;

export const labelsFormed: Rule = {
  name: 'labels-formed',
  definition:
    'A concern’s label says what may or could happen, a finding’s never what may or might, a recommendation’s is an instruction; none is longer than 12 words or wears quotation marks.',
  check: ({ report }) =>
    examine('claims', report.claims, (claim) =>
      wrongIn(claim).map((problem) => ({
        subject: claim.id,
        span: claim.statedIn[0] ?? { start: 0, end: 0 },
        problem: `The label “${claim.label}” ${problem}.`,
        remedy: 'Word it as the manual says (section 1, labels), or ask again which kind of claim it is (section 2).',
      })),
    ),
};

function wrongIn({ kind, label, ...claim }: Claim): readonly string[] {
  const isPossible = label.search(POSSIBLE) >= 0;
  const findingKind = 'findingKind' in claim ? claim.findingKind : null;
  return [
    ...(label.split(' ').length > MOST_WORDS ? ['is longer than 12 words'] : []),
    ...(/[“”"]/u.test(label) ? ['wears quotation marks'] : []),
    ...(kind === 'concern' && !isPossible ? ['does not say that something may or could happen'] : []),
    ...(kind === 'finding' && /\b(?:may|might)\b/u.test(label)
      ? ['says that something may happen, as a concern does']
      : []),
    ...(kind !== 'recommendation' && INSTRUCTING.test(label) ? ['gives an instruction, as a recommendation does'] : []),
    ...(findingKind === 'PROBLEM' && label.search(PROMISING) >= 0
      ? ['says what would or could be; a problem is so now']
      : []),
    ...(findingKind === 'BENEFIT' && label.search(PROMISING) < 0 ? ['does not say what good would come'] : []),
    ...(kind === 'recommendation' && TELLING.test(label)
      ? ['tells what is or would be, and gives no instruction']
      : []),
  ];
}
