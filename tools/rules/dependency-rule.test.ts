import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
let house: string;

beforeEach(() => {
  house = mkdtempSync(path.join(tmpdir(), 'dixian-house-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function build(files: Record<string, string>): void {
  for (const [file, source] of Object.entries(files)) {
    const place = path.join(house, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, source);
  }
}

function violations(): string[] {
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = ['packages', 'services'];
  const config = path.join(root, '.dependency-cruiser.cjs');
  const { stdout } = spawnSync(process.execPath, [cruiser, ...folders, '--config', config, '-T', 'json'], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`).sort();
}

const SOUND = {
  'services/health/src/domain/settle.ts': 'export const settle = 1;',
  'services/health/src/persistence/settlements.ts': `import { Client } from 'pg'; export const save = Client;`,
  'services/health/src/use-cases/record.ts': `import { settle } from '../domain/settle'; import { save } from '../persistence/settlements'; export const record = [settle, save];`,
  'services/health/src/graphql/record.ts': `import { record } from '../use-cases/record'; export const resolver = record;`,
  'services/health/src/jobs/sweep.ts': `import { record } from '../use-cases/record'; export const job = record;`,
  'services/health/src/ledgers/settlements.ts': `import { save } from '../persistence/settlements'; export const ledger = save;`,
  'services/finance/src/domain/loan.ts': 'export const loan = 1;',
  'packages/shelf/src/inner.ts': 'export const inner = 1;',
  'packages/shelf/src/index.ts': `export { inner } from './inner';`,
};

test('a house built as designed has no violation', () => {
  build(SOUND);
  expect(violations()).toEqual([]);
});

test('each planted violation is found', () => {
  build({
    ...SOUND,
    'services/health/src/domain/circle-a.ts': `import { b } from './circle-b'; export const a = () => b;`,
    'services/health/src/domain/circle-b.ts': `import { a } from './circle-a'; export const b = () => a;`,
    'services/health/src/domain/framework.ts': `import { Client } from 'pg'; export const x = Client;`,
    'services/health/src/domain/types.ts': `import type { Client } from 'pg'; export type X = Client;`,
    'services/health/src/domain/files.ts': `import { readFileSync } from 'node:fs'; export const x = readFileSync;`,
    'services/health/src/domain/service.ts': `import { save } from '../persistence/settlements'; export const x = save;`,
    'services/health/src/use-cases/edge.ts': `import { resolver } from '../graphql/record'; export const x = resolver;`,
    'services/health/src/persistence/above.ts': `import { record } from '../use-cases/record'; export const x = record;`,
    'services/health/src/jobs/neighbour.ts': `import { resolver } from '../graphql/record'; export const x = resolver;`,
    'services/health/src/ledgers/neighbour.ts': `import { job } from '../jobs/sweep'; export const x = job;`,
    'services/health/src/use-cases/ledger.ts': `import { ledger } from '../ledgers/settlements'; export const x = ledger;`,
    'services/health/src/persistence/ledger.ts': `import { ledger } from '../ledgers/settlements'; export const x = ledger;`,
    'services/health/src/use-cases/other.ts': `import { loan } from '../../../finance/src/domain/loan'; export const x = loan;`,
    'services/health/src/use-cases/inside.ts': `import { inner } from '../../../../packages/shelf/src/inner'; export const x = inner;`,
    'services/health/src/use-cases/lost.ts': `import { x } from './nowhere'; export const y = x;`,
    'services/health/src/use-cases/queue.ts': `import { Queue } from 'bullmq'; export const x = Queue;`,
    'packages/shelf/src/upward.ts': `import { loan } from '../../../services/finance/src/domain/loan'; export const x = loan;`,
  });
  const found = violations();
  for (const expected of [
    'no-circles services/health/src/domain/circle-a.ts',
    'domain-is-pure services/health/src/domain/framework.ts',
    'domain-is-pure services/health/src/domain/types.ts',
    'domain-is-pure services/health/src/domain/files.ts',
    'domain-is-pure services/health/src/domain/service.ts',
    'use-cases-know-no-edge services/health/src/use-cases/edge.ts',
    'persistence-stays-below services/health/src/persistence/above.ts',
    'edges-stay-thin services/health/src/jobs/neighbour.ts',
    'edges-stay-thin services/health/src/ledgers/neighbour.ts',
    'use-cases-know-no-edge services/health/src/use-cases/ledger.ts',
    'persistence-stays-below services/health/src/persistence/ledger.ts',
    'services-stand-alone services/health/src/use-cases/other.ts',
    'through-the-front-door services/health/src/use-cases/inside.ts',
    'no-unresolved services/health/src/use-cases/lost.ts',
    'only-jobs-knows-the-queue services/health/src/use-cases/queue.ts',
    'packages-know-no-service packages/shelf/src/upward.ts',
  ]) {
    expect(found).toContain(expected);
  }
});

describe('a service of several rooms', () => {
  const ROOMS = {
    ...SOUND,
    'services/households/floors.json': '["ground", "cases", "reports"]',
    'services/households/src/generated.ts': 'export type Generated = 1;',
    'services/households/src/ground/domain/word.ts': 'export const word = 1;',
    'services/households/src/ground/persistence/words.ts': `import { word } from '../domain/word'; export const words = [word];`,
    'services/households/src/cases/domain/state.ts': `import { word } from '../../ground/domain/word'; export const state = word;`,
    'services/households/src/cases/use-cases/record.ts': `import { words } from '../../ground/persistence/words'; import { state } from '../domain/state'; export const record = [words, state];`,
    'services/households/src/reports/graphql/report.ts': `import { record } from '../../cases/use-cases/record'; import type { Generated } from '../../generated'; export const report: [unknown, Generated] = [record, 1];`,
    'services/households/src/service.ts': `import { record } from './cases/use-cases/record'; import { report } from './reports/graphql/report'; export const service = [record, report];`,
  };

  test('each imports those below it', () => {
    build(ROOMS);
    expect(violations()).toEqual([]);
  });

  test('one import upward is found, a type too, and what is on no floor', () => {
    build({
      ...ROOMS,
      'services/households/src/ground/persistence/up.ts': `import { state } from '../../cases/domain/state'; export const x = state;`,
      'services/households/src/cases/graphql/up.ts': `import type { report } from '../../reports/graphql/report'; export type X = typeof report;`,
      'services/households/src/stray/domain/stray.ts': `import { word } from '../../ground/domain/word'; export const x = word;`,
    });
    expect(violations()).toEqual([
      'floors-households services/households/src/stray/domain/stray.ts',
      'floors-households-cases services/households/src/cases/graphql/up.ts',
      'floors-households-ground services/households/src/ground/persistence/up.ts',
    ]);
  });

  test('the arrows are those of every room', () => {
    build({
      ...ROOMS,
      'services/households/src/reports/domain/framework.ts': `import { Client } from 'pg'; export const x = Client;`,
      'services/households/src/reports/domain/rows.ts': `import { words } from '../../ground/persistence/words'; export const x = words;`,
      'services/households/src/reports/use-cases/edge.ts': `import { report } from '../graphql/report'; export const x = report;`,
      'services/households/src/reports/persistence/above.ts': `import { record } from '../../cases/use-cases/record'; export const x = record;`,
      'services/households/src/reports/jobs/neighbour.ts': `import { report } from '../graphql/report'; export const x = report;`,
    });
    expect(violations()).toEqual([
      'domain-is-pure services/households/src/reports/domain/framework.ts',
      'domain-is-pure services/households/src/reports/domain/rows.ts',
      'edges-stay-thin services/households/src/reports/jobs/neighbour.ts',
      'persistence-stays-below services/households/src/reports/persistence/above.ts',
      'use-cases-know-no-edge services/households/src/reports/use-cases/edge.ts',
    ]);
  });
});
