import type { Browser } from 'playwright-core';
import { printSpread, spreadOf } from '../spread.ts';
import type { Panned, Panning, Way } from './measure-panning.ts';
import { measurePanning, WAYS } from './measure-panning.ts';

const NAMES: Readonly<Record<Way, string>> = { ours: 'Golden Thread', plain: 'plain Cytoscape', sigma: 'sigma' };
const PANNINGS: readonly Panning[] = [
  { nodes: 500, view: 'all' },
  { nodes: 500, view: 'near' },
  { nodes: 2000, view: 'all' },
  { nodes: 2000, view: 'near' },
];
type Round = Readonly<Record<Way, Panned>>;

/** Round by round every way has its turn, so that what else the machine does falls on all alike. The table's lines. */
export async function panInTurns(
  browsers: Readonly<Record<Way, Browser>>,
  url: string,
  rounds: number,
): Promise<string[]> {
  const laps = PANNINGS.map((panning) => ({ panning, rounds: [] as Round[] }));
  for (let round = 0; round < rounds; round += 1)
    for (const lap of laps) {
      lap.rounds.push(await runRound(browsers, url, lap.panning));
      console.error(`round ${String(round + 1)}: ${String(lap.panning.nodes)} nodes, ${lap.panning.view}`);
    }
  return [
    '| nodes | view | way | task ms a move | of the processor | to plain Cytoscape | longest task ms | moves |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...laps.flatMap((lap) => WAYS.map((way) => printRow(lap.panning, lap.rounds, way))),
  ];
}

/** The wheel, which moves our picture and none of the others. */
export async function panByWheel(browser: Browser, url: string, rounds: number): Promise<string> {
  const laps: Panned[] = [];
  for (let round = 0; round < rounds; round += 1)
    laps.push(await measurePanning(browser, url, 'ours', { nodes: 2000, view: 'near' }, 'wheel'));
  const [most, spread] = [spreadOf(laps.map(({ longestMs }) => longestMs)).high, spreadOf(laps.map(perMove))];
  return `2000 nodes, near, by the wheel: ${printSpread(spread, 1)} ms a move, longest task ${most.toFixed(1)} ms`;
}

async function runRound(browsers: Readonly<Record<Way, Browser>>, url: string, panning: Panning): Promise<Round> {
  const ours = await measurePanning(browsers.ours, url, 'ours', panning);
  const plain = await measurePanning(browsers.plain, url, 'plain', panning);
  const sigma = await measurePanning(browsers.sigma, url, 'sigma', panning);
  return { ours, plain, sigma };
}

function printRow({ nodes, view }: Panning, rounds: readonly Round[], way: Way): string {
  const each = (what: (round: Round) => number) => spreadOf(rounds.map(what));
  const cells = [
    nodes,
    view,
    NAMES[way],
    printSpread(
      each((round) => perMove(round[way])),
      1,
    ),
    printSpread(
      each((round) => round[way].processorMs / round[way].moves),
      1,
    ),
    printSpread(each((round) => perMove(round[way]) / perMove(round.plain))),
    each((round) => round[way].longestMs).high.toFixed(1),
    each((round) => round[way].moves).median,
  ];
  return `| ${cells.join(' | ')} |`;
}

const perMove = ({ totalMs, moves }: Panned): number => totalMs / moves;
