import { stringify } from 'yaml';
import type { Description, Difference } from './difference.ts';

const HEAD = `# What two codings differ in, in the order of the report. Each is settled in settlements.yaml, which has this shape:
#
#     # yaml-language-server: $schema=../../schemas/settlements.schema.json
#     settlements:
#       - key: kind:first/finding/x|second/concern/y      # as it stands here, in quotation marks where it begins with a sign
#         decision: FIRST                                 # FIRST, SECOND, BOTH, NEITHER or OTHER
#         reason: one line, which rule of the manual decides
#       - keys:                                           # several that are decided alike for one reason
#           - raised-by:first/…
#           - raised-by:second/…
#         decision: SECOND
#         reason: …
#
# Every key stands in one settlement, none in two. FIRST or SECOND: as that coding has it; of something that only one has, the other's
# name means that it is left out. BOTH: what each has stands (two claims, two themes). NEITHER: what either has is left out. OTHER: settled in
# a way that neither has it, which the reason says. What a claim \`carries\` is settled with the claim and has no key of its own.
`;

/** The differences as YAML, with the shape of the settlements above them. */
export function printDifferences(differences: readonly Difference[]): string {
  const differing = differences.map(({ key, line, what, first, second }) => ({
    ...{ key, line, what },
    ...(first && { first: printSide(first) }),
    ...(second && { second: printSide(second) }),
  }));
  return `${HEAD}differences:\n${stringify(differing, { lineWidth: 0 })}`;
}

/** What is empty is left out. */
function printSide({ id, label, words, decided, carries }: Description): object {
  return { id, ...(label && { label }), words, ...decided, ...(carries.length > 0 && { carries }) };
}
