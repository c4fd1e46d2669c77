import { brief as words, tallies } from '../strings/brief.ts';
import type { Computed, Gap, Triangulation } from './computed.ts';
import type { Entry, Part } from './brief.ts';
import { plain, soft, strong } from './brief.ts';
import type { Teller } from './teller.ts';

/** `about`: the ids whose gaps belong here, the subject first. */
export function computedParts(teller: Teller, computed: Computed, about: readonly string[]): Part[] {
  const gaps = computed.gaps.filter(({ nodeId }) => about.includes(nodeId));
  const entries = gaps.map((gap) => tellGap(teller, gap, about[0] ?? ''));
  const missing: Part =
    entries.length === 0
      ? { title: words.missing, note: words.noGaps, groups: [] }
      : { title: words.missing, note: words.missingNote, groups: [{ title: null, entries }] };
  return computed.triangulation === null ? [missing] : [countedPart(teller, computed.triangulation), missing];
}

function tellGap(teller: Teller, { kind, nodeId, toClose }: Gap, subject: string): Entry {
  const node = nodeId === subject ? undefined : teller.graph.nodes.get(nodeId);
  const whose = node === undefined ? [] : [teller.name(node), plain(': ')];
  return { kind: 'thing', runs: [...whose, strong(words.gaps[kind])], notes: [[plain(toClose)]] };
}

function countedPart(teller: Teller, counted: Triangulation): Part {
  return {
    title: words.counted,
    note: words.countedNote(counted.version),
    groups: [
      { title: `${tallies.strands}: ${String(counted.strandTotal)}`, entries: counted.strands.map(tellStrand) },
      { title: `${tallies.audiences}: ${String(counted.audienceTotal)}`, entries: tellAudiences(teller, counted) },
      { title: null, entries: tellTallies(counted) },
    ].filter(({ entries }) => entries.length > 0),
  };
}

function tellStrand({ strand, attributions, quotes, statistics }: Triangulation['strands'][number]): Entry {
  const counts = tallies.strand(attributions.total, quotes.total, statistics.total);
  return { kind: 'thing', runs: [plain(strand.name), soft(`: ${counts}`)], notes: [] };
}

function tellAudiences(teller: Teller, { audiences }: Triangulation): Entry[] {
  return audiences.flatMap(({ audience }): Entry[] => {
    const node = teller.graph.nodes.get(audience.id);
    return node === undefined ? [] : [{ kind: 'thing', runs: [teller.name(node)], notes: [] }];
  });
}

/** Every one, noughts too: that nothing speaks against it is also told. */
function tellTallies({ negative, ...counted }: Triangulation): Entry[] {
  const rows: readonly (readonly [string, { readonly total: number }])[] = [
    [tallies.ofNoStrand, counted.ofNoStrand],
    [tallies.public, counted.public],
    [tallies.staff, counted.staff],
    [tallies.others, counted.others],
    [tallies.quotes, counted.quotes],
    [tallies.statistics, counted.statistics],
    [tallies.passages, counted.passages],
    [tallies.qualifying, counted.qualifying],
    [tallies.stated, counted.stated],
    [tallies.inferred, counted.inferred],
    [tallies.less, negative.less],
    [tallies.not, negative.not],
    [tallies.opposes, negative.opposes],
    [tallies.conflicts, negative.conflicts],
  ];
  return rows.map(([name, { total }]) => ({
    kind: 'thing',
    runs: [plain(`${name}: `), strong(String(total))],
    notes: [],
  }));
}
