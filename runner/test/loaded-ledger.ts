import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFile, type Report } from '../src/client/load-file';
import type { Gateway } from './played-household';

let files = 0;

/** Loads rows as a ledger of that department's staff, its headings first; every row is to be kept. A ledger that speaks for a day says so in its name. */
export async function loadRows(
  gateway: Gateway,
  account: string,
  [headings, ...rows]: readonly [string, ...string[]],
  day?: string,
): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'dixian-ledger-'));
  files += 1;
  try {
    const path = join(folder, `台账${files}${day ? `_${day.replaceAll('-', '')}` : ''}.csv`);
    await writeFile(path, [headings, ...rows, ''].join('\n'));
    const report = await loadFile(await gateway.as(account), path, `ledger-${files}`);
    const rejected = report.findings.edges.filter(({ node }) => node.severity === 'REJECTED');
    expect(rejected).toEqual([]);
    expect(report).toMatchObject({ state: 'COMPLETED', rowsRead: rows.length });
    return report;
  } finally {
    await rm(folder, { recursive: true });
  }
}
