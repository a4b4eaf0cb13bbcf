import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Files = Record<string, string>;

/** The folder of a county that sets its monitoring line for 2025, as its staff would write it. */
export const countyLine: Files = {
  'document.yaml': `id: yun-yang-2025
clausePrefix: YY-2025
title: 云阳县2025年防止返贫监测范围的通知
number: null
issuer: 云阳县农业农村委员会
issuedOn: 2025-02-10
place: { code: "500235", name: 云阳县 }
effective: { from: 2025-01-01, to: 2025-12-31, basis: 2025年 }
text: text.txt
`,
  'clauses.yaml': `- id: YY-2025-1
  section: 一
  quote: 2025年监测范围为家庭年人均纯收入9000元
  summary: the line of 2025
  kind: threshold
  status: parameter
  service: households
  responsible: [云阳县农业农村委员会]
`,
  'parameters.yaml': `- name: monitoring-line
  value: "9000.00"
  unit: CNY-per-person-year
  measure: net-income
  clause: YY-2025-1
  from: 2025-01-01
  to: 2025-12-31
`,
  'text.txt': '一、2025年监测范围为家庭\n年人均纯收入 9000 元。\n',
};

/** Writes policy folders under a new directory and gives its path; `remove` deletes it. */
export async function writeFolders(
  folders: Record<string, Files>,
): Promise<{ directory: string; remove(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-policies-'));
  for (const [folder, files] of Object.entries(folders)) {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(directory, folder, name, '..'), { recursive: true });
      await writeFile(join(directory, folder, name), text);
    }
  }
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}
