import type { Anchor, Mitigates } from '../../domain/coding.ts';
import type { ClaimId } from '../../domain/ids.ts';
import type { Span } from '../../domain/report.ts';
import { withoutReport } from '../../domain/ids.ts';
import { BACKWARD, CHANGE, CONFLICT, FORWARD, PURPOSE, UNORDERED } from '../link-words.ts';
import { lineAt, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';
import { reach } from '../stand-for.ts';

interface StatedLink {
  readonly id: string;
  readonly from: ClaimId;
  readonly to: ClaimId;
  readonly anchor: Anchor;
  readonly words: readonly RegExp[];
  readonly kind: string;
}

export const linksCued: Rule = {
  name: 'links-cued',
  definition:
    'The anchor of a stated link holds words that make such a link: of purpose, of cause, of conflict, of change.',
  check: (reading) =>
    examine('stated links', statedLinks(reading), ({ id, anchor, words, kind }) =>
      words.some((form) => anchor.exact.search(form) >= 0)
        ? []
        : [
            {
              subject: id,
              span: anchor,
              problem: `“${anchor.exact}” has no word that makes ${kind}.`,
              remedy: 'Anchor the words that tie the two, or make the link INFERRED with a rationale, or take it out.',
            },
          ],
    ),
};

export const linksTyped: Rule = {
  name: 'links-typed',
  definition:
    'MITIGATES runs from a recommendation to a concern or a present problem, and no link joins a claim with itself or its own part.',
  check: (reading) => examine('mitigations', reading.report.mitigates, (link) => checkEnds(link, reading)),
};

function checkEnds({ id, recommendation, claim, anchor }: Mitigates, { claims }: Reading): readonly Finding[] {
  const [from, to] = [claims.get(recommendation), claims.get(claim)];
  const answers = to?.kind === 'concern' || (to?.kind === 'finding' && to.findingKind === 'PROBLEM');
  if (from?.kind === 'recommendation' && answers) return [];
  return [
    {
      subject: id,
      span: anchor ?? to?.statedIn[0] ?? { start: 0, end: 0 },
      problem: 'It does not run from a recommendation to a concern or a problem.',
      remedy: 'Turn it round, or take it out.',
    },
  ];
}

export const linksDirected: Rule = {
  name: 'links-directed',
  definition:
    'A stated link of cause or change runs the way its words run: what leads stands before “would lead to” and after “because”.',
  check: (reading) =>
    examine(
      'directed links',
      statedLinks(reading).filter(({ kind }) => kind === 'LEADS_TO' || kind === 'SHIFTED_TO'),
      (link) => checkDirection(link, reading),
    ),
};

function statedLinks({ report }: Reading): readonly StatedLink[] {
  const all = [
    ...report.mitigates.map((one) => ({
      ...one,
      from: one.recommendation,
      to: one.claim,
      words: [PURPOSE],
      kind: 'MITIGATES',
    })),
    ...report.leadsTo.map((one) => ({
      ...one,
      from: one.claim,
      to: one.consequence,
      words: [FORWARD, BACKWARD],
      kind: 'LEADS_TO',
    })),
    ...report.shiftedTo.map((one) => ({ ...one, from: one.claim, to: one.later, words: [CHANGE], kind: 'SHIFTED_TO' })),
    ...report.conflictsWith.map((one) => ({
      ...one,
      from: one.claim,
      to: one.other,
      words: [CONFLICT],
      kind: 'CONFLICTS_WITH',
    })),
  ];
  return all.flatMap(({ id, from, to, anchor, words, kind }) =>
    anchor === null ? [] : [{ id, from, to, anchor, words, kind }],
  );
}

/** By where the two are stated: the cause first, unless the words run backward. */
function checkDirection(link: StatedLink, reading: Reading): readonly Finding[] {
  const { id, from, to, anchor, kind } = link;
  const cause = placeOf(from, anchor, reading);
  const effect = placeOf(to, anchor, reading);
  const runs = runsForward(cause, effect, anchor);
  const backward = kind === 'LEADS_TO' && runsBackward(anchor);
  if (runs === null || runs !== backward) return [];
  return [
    {
      subject: id,
      span: anchor,
      problem: `The words “${anchor.exact}” run from ${withoutReport(to)} to ${withoutReport(from)}; the link is coded the other way.`,
      remedy: 'Turn the link round, or anchor the words that make it.',
    },
  ];
}

/** Whether what is coded as cause stands first. Where only one of the two stands near: whether what follows the words is the effect. Null where neither tells. */
function runsForward(cause: number | null, effect: number | null, { start }: Anchor): boolean | null {
  if (cause !== null && effect !== null) return cause === effect ? null : cause < effect;
  if (cause === null) return effect !== null && effect >= start ? true : null;
  return cause >= start ? false : null;
}

function runsBackward({ exact }: Anchor): boolean {
  return exact.search(BACKWARD) >= 0 && exact.search(UNORDERED) < 0;
}

/** Where a claim is stated nearest to a link: in its line or the list that it introduces, else before it in its section; null where it is stated elsewhere only. */
function placeOf(claim: ClaimId, anchor: Anchor, reading: Reading): number | null {
  const line = lineAt(reading, anchor.start);
  const own = reading.stated.filter(({ owner }) => owner === claim);
  const near = own.filter((stated) => reach(reading, stated).some((passage) => passage === line?.passage));
  const distance = (start: number): number => Math.abs(start - anchor.start);
  const before = own.filter((stated) => stated.start < anchor.start && isInSection(stated, anchor, reading));
  const [nearest] = (near.length > 0 ? near : before)
    .map(({ start }) => start)
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}

function isInSection(one: Span, other: Span, { report }: Reading): boolean {
  const sectionOf = ({ start }: Span): unknown =>
    report.parsed.passages.find((passage) => passage.start <= start && start <= passage.end)?.section;
  return sectionOf(one) === sectionOf(other);
}
