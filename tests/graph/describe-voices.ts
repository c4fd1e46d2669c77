import { describe, expect, it } from 'vitest';
import type { CodedReport } from '../../server/domain/coding.ts';
import { CHAPTER, type IdPage, type Page, type Reference, idsOf, type makeAsk } from './chapter.ts';
import { findDivisions, findSideBySide, hearVoices } from './recompute/voices.ts';

type Ask = ReturnType<typeof makeAsk>;

const SOURCE = `{ voices(report: "${CHAPTER}") {
  cells(first: 100) { totalCount edges {
    node { id } strand { id } region { id } quotes(first: 100) { totalCount edges { node { id } } } attributions { ids } negative { ids }
  } }
  withoutQuotes(first: 100) { totalCount edges { node { id } } }
  sideBySide(first: 100) { totalCount edges { node { id } warning strands { strand { id } statistics { id } } } }
  crossReferences(first: 100) { totalCount edges { node { id } text section { id } } }
} }`;

interface Served {
  readonly cells: Page<{
    readonly node: Reference;
    readonly strand: Reference | null;
    readonly region: Reference | null;
    readonly quotes: IdPage;
    readonly attributions: { readonly ids: readonly string[] };
    readonly negative: { readonly ids: readonly string[] };
  }>;
  readonly withoutQuotes: IdPage;
  readonly sideBySide: Page<{
    readonly node: Reference;
    readonly warning: string;
    readonly strands: readonly { strand: Reference; statistics: readonly Reference[] }[];
  }>;
  readonly crossReferences: Page<{ node: Reference; text: string; section: Reference | null }>;
}

/** The voices and the tensions of the chapter that `read` gives, held against the coding. */
export function describeVoices(ask: Ask, read: () => CodedReport): void {
  describe('voices', () => {
    it('are those of the coding, by audience, strand and region', async () => {
      const coded = read();

      const { voices } = await ask<{ voices: Served }>(SOURCE);

      const cells = voices.cells.edges.map(({ node, strand, region, quotes, attributions, negative }) => [
        `${node.id} ${strand?.id ?? '–'} ${region?.id ?? '–'}`,
        {
          ...{ quotes: idsOf(quotes).sort() },
          ...{ attributions: [...attributions.ids].sort(), negative: [...negative.ids].sort() },
        },
      ]);
      expect(Object.fromEntries(cells)).toEqual(hearVoices(coded));
      expect(voices.cells.totalCount).toBe(cells.length);
      const quoted = new Set<string>(coded.quotes.flatMap(({ spokenBy }) => spokenBy));
      const unquoted = coded.vocabularies.audiences.map(({ id }) => id as string).filter((id) => !quoted.has(id));
      expect(idsOf(voices.withoutQuotes)).toEqual(unquoted.sort());
      const values = voices.sideBySide.edges.map(({ node, strands }) => ({
        claim: node.id,
        strands: strands.map(({ strand, statistics }) => [strand.id, statistics.map(({ id }) => id)]),
      }));
      expect(values).toEqual(findSideBySide(coded));
      expect(voices.sideBySide.edges.every(({ warning }) => warning.startsWith('Not to be pooled'))).toBe(true);
      expect(
        voices.crossReferences.edges.map(({ node, text, section }) => [node.id, text, section?.id ?? null]),
      ).toEqual(coded.crossReferences.map(({ passage, text, section }) => [passage, text, section]));
    });
  });

  describe('tensions', () => {
    it('have two sides, or are divisions, as the coding has it', async () => {
      const coded = read();

      const answer = await ask<{ tensions: Tension[]; divisions: { finding: Reference }[] }>(`{
        tensions(report: "${CHAPTER}") { id parting left { id } right { id } raisedByBoth { id } raisedByLeft { id } raisedByRight { id } }
        divisions(report: "${CHAPTER}") { finding { id } }
      }`);

      const raisers = (claim: string) =>
        new Set<string>(
          coded.raisedBy.filter((one) => one.claim === claim && one.polarity === 'RAISES').map((one) => one.audience),
        );
      expect(answer.tensions.map(({ id }) => id)).toEqual(coded.conflictsWith.map(({ id }) => id));
      for (const tension of answer.tensions) {
        const [left, right] = [raisers(tension.left.id), raisers(tension.right.id)];
        const both = [...left].filter((id) => right.has(id));
        expect(tension.raisedByBoth.map(({ id }) => id)).toEqual(both.sort());
        expect(tension.raisedByLeft.map(({ id }) => id)).toEqual([...left].filter((id) => !right.has(id)).sort());
        expect(tension.raisedByRight.map(({ id }) => id)).toEqual([...right].filter((id) => !left.has(id)).sort());
      }
      expect(answer.divisions.map(({ finding }) => finding.id)).toEqual(findDivisions(coded));
    });
  });
}

interface Tension extends Record<'raisedByBoth' | 'raisedByLeft' | 'raisedByRight', readonly Reference[]> {
  readonly id: string;
  readonly left: Reference;
  readonly right: Reference;
}
