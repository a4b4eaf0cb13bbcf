import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphClient } from '../client/graph-client';
import { loadFile, type Report } from '../client/load-file';
import { type Account, accountOf } from './demo-accounts';

/** Loads the sample counties through the gateway, as their staff would; what is loaded already stays as it is. */
export async function loadDemo(
  folder: string,
  clientFor: (account: Account) => Promise<GraphClient>,
  say: (text: string) => void,
): Promise<Report[]> {
  const reports: Report[] = [];
  for (const { county, file } of demoFiles(folder)) {
    const path = join(folder, county, file);
    const key = `demo-${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    const report = await loadFile(await clientFor(accountOf(county)), path, key);
    if (report.state === 'FAILED') throw new Error(`${file}: ${report.failure}`);
    say(
      `  ${county}/${file}: ${report.rowsLoaded} of ${report.rowsRead} rows, ${report.rowsRejected} rejected`,
    );
    reports.push(report);
  }
  return reports;
}

// The register first: leads name households that must be known; every other ledger is matched whenever it comes.
const ORDER = [/监测对象信息/, /户信息/, /./];

function demoFiles(folder: string): { county: string; file: string }[] {
  const rank = (file: string) => ORDER.findIndex((pattern) => pattern.test(file));
  return readdirSync(folder)
    .filter((county) => statSync(join(folder, county)).isDirectory())
    .flatMap((county) =>
      readdirSync(join(folder, county))
        .filter((file) => /\.(csv|xlsx)$/.test(file))
        .map((file) => ({ county, file })),
    )
    .sort((a, b) => rank(a.file) - rank(b.file));
}
