/** Ranks from 0 up to but not including `count`, each about as likely as 1 / (rank + 1): a few are met all the time, most hardly ever. */
export function drawRank(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** random()) - 1);
}

/** Half of the draws go to anyone alike, half to the few: everybody has some, and there are hubs. */
export function drawSkewed(random: () => number, count: number): number {
  return random() < 0.5 ? Math.floor(random() * count) : scatter(drawRank(random, count), count);
}

const STRIDE = 7_919;

/** Hubs stand anywhere among the others, not at the beginning. */
function scatter(rank: number, count: number): number {
  return (rank * STRIDE) % count;
}
