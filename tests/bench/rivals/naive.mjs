/** A statement for every field that leads somewhere. */
import { makeSchema } from './resolvers.mjs';
import { int, read, serve } from './serve.mjs';
import { STEPS } from './steps.mjs';

const edition = process.env.BENCH_EDITION;

async function take(step, first, id) {
  const [row] = await read(STEPS[step], { ids: [id], first: int(first), edition });
  return row === undefined ? null : (row.list ?? row.one);
}

await serve(makeSchema(), () => ({ take }));
