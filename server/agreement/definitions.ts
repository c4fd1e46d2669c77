import { LEAST_SHARED, SAME_KIND } from './match-claims.ts';
import { REPLICATES } from './bootstrap.ts';
import { LEAST_FOR_INTERVAL } from './print-table.ts';

/** What every number means, with the source it is taken from. */
export const DEFINITIONS = `## Definitions

**The same claim.** Claims of the two codings are paired by the words that state them, not by their names or labels. Two claims may be the same when an
anchor of one and an anchor of the other share at least ${String(LEAST_SHARED * 100)} % of their code points (Jaccard: those under both, divided by those under either). Their
likeness is the mean of two Jaccard indices, of their two most alike anchors and of all their anchors together, plus ${String(SAME_KIND)} where both are findings, both
concerns or both recommendations; a tie goes to those whose attributions overlap more, then by name. The most alike pair is taken first, then the
most alike of what is left; each claim is in at most one pair. Because the same kind is preferred, agreement on the kind is of claims
that compete for the same words a little higher than it would else be.

**The same link.** PART_OF, MITIGATES, LEADS_TO and SHIFTED_TO: both ends are the same claims, in the same direction; CONFLICTS_WITH: in either.
ABOUT: the same claim and theme. RAISED_BY: the same claim, the same audience, and anchors that overlap; where several do, the most alike are paired first.
EVIDENCES: the same claim and the same quote, passage or statistic; statistics of the prose are the same where their wordings overlap. With STATED or INFERRED,
both coders must say so. Restatements and context: anchors that overlap.

**F1.** Where it cannot be counted what neither coder coded (there is no number of claims that might have been made), chance-corrected measures are not
defined, and agreement is F1 = 2 · both / (2 · both + only first + only second): the harmonic mean of the part of the first coding that the second has
too and of the part of the second that the first has too; the same whichever is called first. With ever more things that neither codes, kappa
approaches it (Hripcsak & Rothschild 2005). In *F1* a link that hangs on a claim which only its coding has is a disagreement; *F1 on shared claims* leaves such links out. For the
words that state a claim, what is counted is code points under at least one statedIn anchor; this number does not depend on how claims are paired.

**Alpha.** Krippendorff's alpha for two coders, nominal data, nothing missing: α = 1 − (n − 1) · D / Σ n(c) · n(k), where n is the number of decisions (two for
each unit), D the number of units in disagreement times two, and the sum goes over all ordered pairs of different categories c and k that were
decided n(c) and n(k) times (Krippendorff 2019, chapter 12). Units are the pairs that both coders have, so text that nobody codes is not in the denominator, and agreement on
what to code, which F1 measures, is not counted twice. “None” (no prevalence, no parent, no strand named) is a category like any other. A set is one
category: {staff} and {staff, public} disagree. A parent agrees when it is the same claim, or none in both. Alpha is 1 for full agreement, 0 for what chance would
give; it is not defined where only one category occurs, and one disagreement weighs heavily where one category holds nearly all units.

**Intervals.** 95 % percentile bootstrap (Efron & Tibshirani 1993), ${String(REPLICATES)} resamples, with a fixed seed. What is drawn with replacement are claims, each
with all of its links, because decisions about one claim are not independent of one another (for the words that state a claim: passages; for voice: quotes). None is given for
fewer than ${String(LEAST_FOR_INTERVAL)} things. An interval of 1.00–1.00 says only that there was no disagreement to draw: of n units without one, up to about 3/n may be in
disagreement in the long run (Hanley & Lippman-Hand 1983).

**Precision and recall** of a coding against the settled one: the part of its own that the settled coding has too, and the part of the settled coding that it has. They
flatter both codings, because the settled coding was made from them.

**Sources.** Krippendorff, K. (2019), *Content Analysis: An Introduction to Its Methodology*, 4th ed., Sage. Hripcsak, G. & Rothschild, A. S. (2005), Agreement, the
F-measure, and reliability in information retrieval, *Journal of the American Medical Informatics Association* 12(3), 296–298. Efron, B. & Tibshirani, R. J. (1993), *An Introduction to the
Bootstrap*, Chapman & Hall. Hanley, J. A. & Lippman-Hand, A. (1983), If nothing goes wrong, is everything all right?, *JAMA* 249(13), 1743–1745.`;
