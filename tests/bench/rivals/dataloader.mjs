/** A statement for every level: what the fields of one tick want is asked together. */
import DataLoader from 'dataloader';
import { makeSchema } from './resolvers.mjs';
import { int, read, serve } from './serve.mjs';
import { STEPS } from './steps.mjs';

const edition = process.env.BENCH_EDITION;

function makeTake() {
  const loaders = new Map();
  return (step, first, id) => {
    const key = `${step} ${first}`;
    if (!loaders.has(key)) loaders.set(key, new DataLoader((ids) => loadMany(step, first, ids)));
    return loaders.get(key).load(id);
  };
}

async function loadMany(step, first, ids) {
  const rows = await read(STEPS[step], { ids, first: int(first), edition });
  const found = new Map(rows.map((row) => [row.id, row.list ?? row.one]));
  return ids.map((id) => found.get(id) ?? null);
}

await serve(makeSchema(), () => ({ take: makeTake() }));
