/**
 * `npm run bench`: one operation, the same data and the same answer, several ways; everything as a ratio. `-- --sizes 1000,100000,1000000`
 * `--rounds 5` `--seconds 4`; `--check` fails where a ratio is a fifth worse than in tests/bench/ratios.json; `--no-rivals` leaves the others out.
 */
import { readOptions } from './bench-options.ts';
import { benchGrowth } from './bench-growth.ts';
import { benchSize } from './bench-size.ts';
import { checkRatios } from './check-ratios.ts';
import { printGrowth, printReport } from './print-report.ts';
import { prepareRivals } from './rivals.ts';

const options = readOptions(process.argv.slice(2));
const rivals = options.rivals ? prepareRivals() : null;
const results = [];
for (const quotes of options.sizes) results.push(await benchSize(quotes, options, rivals));
printReport(results);
if (options.sizes.length > 1) printGrowth(await benchGrowth(options));
if (options.check) process.exitCode = checkRatios(results) ? 0 : 1;
process.exit();
