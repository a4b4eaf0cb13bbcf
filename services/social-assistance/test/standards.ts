import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Test inputs, as a county's staff would supply them: in 滑县 4,800 a year, 650 and from July 680 a month; in 巩义 4,800 and from
 * July 5,400 a year; in 普安乡 a review
 * every twelve months and screening of who left for income; in 博罗 the tier of a pension premium.
 */
const FILES: Readonly<Record<string, string>> = {
  'standards-2020': `id: standards-2020
supplements: he-nan-2020
place: { code: "410526", name: 滑县 }
basis: assumed for tests
parameters:
- { name: local-subsistence-allowance-standard, value: "4800.00", from: 2020-01-01, to: 2020-12-31 }
- { name: monthly-urban-subsistence-allowance-standard, value: "650.00", from: 2020-01-01, to: 2020-06-30 }
- { name: monthly-urban-subsistence-allowance-standard, value: "680.00", from: 2020-07-01, to: 2020-12-31 }
`,
  'standards-of-gong-yi': `id: standards-of-gong-yi
supplements: he-nan-2020
place: { code: "410181", name: 巩义市 }
basis: assumed for tests
parameters:
- { name: local-subsistence-allowance-standard, value: "4800.00", from: 2020-01-01, to: 2020-06-30 }
- { name: local-subsistence-allowance-standard, value: "5400.00", from: 2020-07-01, to: 2020-12-31 }
`,
  'settings-of-pu-an': `id: settings-of-pu-an
supplements: pu-an-2025
place: { code: "500235216", name: 普安乡 }
basis: assumed for tests
parameters:
- { name: allowance-review-months, value: 12, from: 2025-03-14, to: null }
- { name: screening-allowance-ended, value: "启用", from: 2025-03-14, to: null }
`,
  'tier-of-bo-luo': `id: tier-of-bo-luo
supplements: bo-luo-2022
place: { code: "441322", name: 博罗县 }
basis: assumed for tests
parameters:
- { name: pension-contribution, value: "180.00", from: 2025-01-01, to: 2025-12-31 }
`,
};

/** A folder of supplements with these standards; `remove` deletes it. */
export async function standards() {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-standards-'));
  for (const [folder, yaml] of Object.entries(FILES)) {
    await mkdir(join(directory, folder));
    await writeFile(join(directory, folder, 'supplement.yaml'), yaml);
  }
  return {
    directory,
    variables: { DIXIAN_POLICIES: directory } as Record<string, string>,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
