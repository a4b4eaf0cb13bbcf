import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILES: Readonly<Record<string, string>> = {
  'document.yaml': `id: he-nan-nodes-2025
clausePrefix: HP-2025
title: 河南省2025年重点工作时间节点
number: null
issuer: 测试
issuedOn: 2025-01-05
place: { code: "41", name: 河南省 }
effective: { from: 2025-01-01, to: 2025-12-31, basis: 2025年 }
text: text.txt
`,
  'clauses.yaml': `- id: HP-2025-1
  section: 一
  quote: 2025年10月底前完成集中排查
  summary: a time node
  kind: deadline
  status: tracked
  service: policy
  responsible: []
`,
  'deadlines.yaml': `- id: october-node
  kind: TIME_NODE
  trigger: calendar-node
  unit: fixed-date
  date: 2025-10-31
  hard: false
  reasonWhenLate: false
  clause: HP-2025-1
  from: 2025-01-01
  to: 2025-12-31
`,
  'text.txt': '一、2025年10月底前完成集中排查。\n',
};

/** Writes a made-up document of the province with one time node into a directory of policy folders. */
export async function provinceNodes(directory: string): Promise<void> {
  const folder = join(directory, 'he-nan-nodes-2025');
  await mkdir(folder);
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
}
