import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policiesDirectory } from '@dixian/policy';

const SUPPLEMENTS = {
  'pu-an-line': `id: pu-an-line
supplements: pu-an-2025
place: { code: "500235216", name: 普安乡 }
basis: a value of the tests
parameters:
- name: monitoring-line
  value: "9000.00"
  from: 2025-03-14
  to: 2025-12-31
`,
  'liu-gu-funds': `id: liu-gu-funds
supplements: an-yang-2025
place: { code: "410526103", name: 留固镇 }
basis: a value of the tests
parameters:
- name: renovation-funds-before-elimination
  value: true
  from: 2025-01-01
  to: 2025-12-31
`,
  'gong-yi-standard': `id: gong-yi-standard
supplements: he-nan-2020
place: { code: "410181", name: 巩义市 }
basis: a value of the tests
parameters:
- name: local-subsistence-allowance-standard
  value: "4260.00"
  from: 2020-01-01
  to: 2020-12-31
`,
};
const ASSUMED = join(policiesDirectory, 'an-yang-2025', 'cases', 'assumed');

/** A folder of values as a county sets them; `assume` lays a document beside them that cases only assume. */
export interface CountyValues {
  directory: string;
  assume(document: string): void;
  remove(): void;
}

/** A folder of values as a county sets them, 9,000 yuan a year for 普安乡 unless others are named; give it as DIXIAN_POLICIES. */
export function countyValues(names: readonly (keyof typeof SUPPLEMENTS)[] = ['pu-an-line']): CountyValues {
  const directory = mkdtempSync(join(tmpdir(), 'dixian-values-'));
  for (const name of names) {
    mkdirSync(join(directory, name));
    writeFileSync(join(directory, name, 'supplement.yaml'), SUPPLEMENTS[name]);
  }
  return {
    directory,
    assume: (document) => cpSync(join(ASSUMED, document), join(directory, document), { recursive: true }),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
