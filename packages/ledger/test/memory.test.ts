import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeLargeCsv, writeLargeXlsx } from './large-ledgers';

const MANY = 300_000;
const FEW = 1_000;
// Room for buffers in flight and garbage not yet collected; 300,000 rows as objects would take several times that.
const ALLOWED_MEGABYTES = 120;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dixian-memory-'));
});

afterAll(() => rm(folder, { recursive: true }));

interface Counted {
  rows: number;
  faulty: number;
  peakMegabytes: number;
}

async function count(path: string): Promise<Counted> {
  const hook = join(__dirname, 'typescript-hook.cjs');
  const args = ['--max-old-space-size=64', '--require', hook, join(__dirname, 'count-rows.ts'), path];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

test.each([
  ['csv', writeLargeCsv],
  ['xlsx', writeLargeXlsx],
] as const)(
  '%s: 300,000 rows are read with the heap that 1,000 rows need',
  async (kind, write) => {
    await write(join(folder, `few.${kind}`), FEW);
    await write(join(folder, `many.${kind}`), MANY);
    const few = await count(join(folder, `few.${kind}`));
    const many = await count(join(folder, `many.${kind}`));
    expect(few).toMatchObject({ rows: FEW, faulty: 0 });
    expect(many).toMatchObject({ rows: MANY, faulty: 0 });
    expect(many.peakMegabytes - few.peakMegabytes).toBeLessThan(ALLOWED_MEGABYTES);
  },
  120_000,
);
