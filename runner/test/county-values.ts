import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SUPPLEMENTS: Readonly<Record<string, string>> = {
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
};

/** A folder of values as a county sets them: 9,000 yuan a year for 普安乡; give it as DIXIAN_POLICIES. */
export function countyValues(): { directory: string; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'dixian-values-'));
  for (const [name, text] of Object.entries(SUPPLEMENTS)) {
    mkdirSync(join(directory, name));
    writeFileSync(join(directory, name, 'supplement.yaml'), text);
  }
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
