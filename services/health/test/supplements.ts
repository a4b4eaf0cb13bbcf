import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders of supplements as a county's staff would write them; `remove` deletes them. */
export async function supplements(files: Readonly<Record<string, string>>) {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-supplements-'));
  for (const [folder, yaml] of Object.entries(files)) {
    await mkdir(join(directory, folder));
    await writeFile(join(directory, folder, 'supplement.yaml'), yaml);
  }
  return {
    directory,
    variables: { DIXIAN_POLICIES: directory },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

function supplement(id: string, of: string, place: string, values: readonly string[]): string {
  return `id: ${id}
supplements: ${of}
place: ${place}
basis: 医保局
parameters:
${values.join('\n')}
`;
}

/** 济源's rates of 2025, without one for 脱贫. */
export const RATES_OF_JI_YUAN = supplement(
  'ji-yuan-rates',
  'ji-yuan-2025',
  '{ code: "419001", name: 济源市 }',
  [
    '- { name: premium-subsidy, value: ["特困=100%", "监测=50%", "低保=300.00"], from: 2025-01-01, to: 2025-12-31 }',
  ],
);

/** What 博罗 leaves open: its standard of reimbursement, and from what self-paid cost on people are screened. */
export const VALUES_OF_BO_LUO = supplement(
  'bo-luo-health',
  'bo-luo-2022',
  '{ code: "441322", name: 博罗县 }',
  [
    '- { name: reimbursement-standard, value: ["住院=80%;基本医保+大病保险+医疗救助;合规费用"], from: 2022-03-09, to: 2025-12-31 }',
    '- { name: screening-self-paid, value: "10000.00", from: 2022-03-09, to: 2025-12-31 }',
    '- { name: screening-self-paid-others, value: "26000.00", from: 2022-03-09, to: 2025-12-31 }',
  ],
);

/** A township of 博罗 with a share of its own from July on. */
export const TOWNSHIP_OF_BO_LUO = supplement(
  'bo-luo-town',
  'bo-luo-2022',
  '{ code: "441322102", name: 园洲镇 }',
  [
    '- { name: reimbursement-standard, value: ["住院=70%;基本医保;合规费用"], from: 2025-07-01, to: 2025-12-31 }',
  ],
);

/** 安阳's rules of medical aid and its rates. */
export const VALUES_OF_AN_YANG = supplement(
  'an-yang-health',
  'an-yang-2025',
  '{ code: "410526", name: 滑县 }',
  [
    '- { name: medical-aid-rules, value: ["70%;5000.00"], from: 2025-01-01, to: 2025-12-31 }',
    '- { name: premium-subsidy, value: ["特困=100%", "监测=50%"], from: 2025-01-01, to: 2025-12-31 }',
  ],
);

/** What 普安乡 leaves open. */
export const VALUES_OF_PU_AN = supplement(
  'pu-an-health',
  'pu-an-2025',
  '{ code: "500235216", name: 普安乡 }',
  [
    '- { name: cost-control-share, value: 10, from: 2025-03-14, to: 2026-12-31 }',
    '- { name: insurance-valid-until, value: 03-31, from: 2025-03-14, to: 2026-12-31 }',
    '- { name: screening-lapsed-by, value: 03-31, from: 2025-03-14, to: 2026-12-31 }',
    '- { name: chronic-visit-months, value: 3, from: 2025-03-14, to: 2026-12-31 }',
  ],
);
