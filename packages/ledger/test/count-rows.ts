import { readLedger } from '../src/index';
import { settlements } from './definitions/national-export';

/** Run in a child process with little heap: reads the ledger named in the arguments and prints what it cost. */
async function countRows(path: string): Promise<void> {
  let rows = 0;
  let faulty = 0;
  const started = process.hrtime.bigint();
  for await (const batch of readLedger({ path }, settlements)) {
    rows += batch.rows.length;
    faulty += batch.rows.filter(({ problems }) => problems.length > 0).length;
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ rows, faulty, peakMegabytes, seconds }));
}

void countRows(process.argv[2] ?? '');
