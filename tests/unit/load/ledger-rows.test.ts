import { describe, expect, it } from 'vitest';
import { makeLedgerNodes } from '../../../server/load/ledger-nodes.ts';
import { makeLedgerRelationships } from '../../../server/load/ledger-relationships.ts';
import { smallLedger } from '../../graph/small-ledger.ts';

const nodes = makeLedgerNodes(smallLedger);
const isNode = (id: string): boolean => !id.includes('raised-by');
const links = makeLedgerRelationships(smallLedger, isNode);

const labelled = (label: string) => nodes.filter(({ labels }) => labels.includes(label));
const leading = (type: string, from: string): string[] =>
  links.filter((link) => link.type === type && link.from === from).map(({ to }) => to);

describe('a ledger as rows', () => {
  it('gives every node an id of its own, also where one rule finds two breaches at one place', () => {
    const ids = nodes.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(labelled('Breach').map(({ id }) => id)).toEqual([
      'small/breach/polarity-cued--concern.lonely@600',
      'small/breach/polarity-cued--concern.lonely@600.2',
      'small/breach/polarity-cued--raised-by.concern.exclusion--public@300@300',
      'small/breach/polarity-cued--data.reports.small.exceptions.yaml:3@0',
      'small/breach/polarity-cued--concern.exclusion@300',
    ]);
  });

  it('is red where a breach counts, and green where all that was found was let stand', () => {
    const letStand = smallLedger.checks.map((check) => ({ ...check, breaches: [] }));

    const asFound = labelled('Check').map(({ properties }) => properties['status']);
    const later = makeLedgerNodes({ ...smallLedger, checks: letStand }).filter(({ labels }) =>
      labels.includes('Check'),
    );

    expect(asFound).toEqual(['GREEN', 'RED']);
    expect(later.map(({ properties }) => properties['status'])).toEqual(['GREEN', 'GREEN']);
  });

  it('joins a breach that counts to its check apart from one that was let stand', () => {
    const counts = leading('BREAKS', 'small/breach/polarity-cued--concern.lonely@600');
    const stands = leading('EXCEPTED_FROM', 'small/breach/polarity-cued--concern.exclusion@300');

    expect(counts).toEqual(['small/check/polarity-cued', 'small/ledger']);
    expect(stands).toEqual(['small/check/polarity-cued', 'small/ledger']);
  });

  it('counts as many as there are ids, and says of every state and reason that it counts none', () => {
    const counts = labelled('Count');

    const differing = counts.filter(({ properties }) => properties['total'] !== (properties['ids'] as string[]).length);
    const states = labelled('StateCount').map(({ properties }) => [properties['state'], properties['total']]);
    const reasons = labelled('ReasonCount').map(({ properties }) => [properties['reason'], properties['total']]);

    expect(differing).toEqual([]);
    expect(states).toEqual([
      ['CODED', 2],
      ['CONTEXT', 1],
      ['UNACCOUNTED', 1],
    ]);
    expect(Object.fromEntries(reasons)).toEqual({
      SIGNPOST: 1,
      METHOD: 0,
      DEFINITION: 0,
      INTRODUCTION: 0,
      TRANSITION: 0,
    });
  });

  it('leads from a sentence to the nodes that cover it, and names the links that do', () => {
    const [first] = labelled('Sentence');

    const covering = leading('COVERED_BY', first?.id ?? '');

    expect(covering).toEqual(['small/finding/basics-fail', 'small/concern/exclusion', 'small/passage/3']);
    expect(first?.properties['coveredBy']).toContain('small/raised-by/concern.exclusion--public@300');
  });
});
