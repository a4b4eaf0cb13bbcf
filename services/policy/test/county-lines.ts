import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILES: Readonly<Record<string, string>> = {
  'document.yaml': `id: yun-yang-lines
clausePrefix: YY-2024
title: 云阳县2024年、2025年防止返贫监测范围的通知
number: null
issuer: 云阳县农业农村委员会
issuedOn: 2024-02-10
place: { code: "500235", name: 云阳县 }
effective: { from: 2024-01-01, to: 2025-12-31, basis: 2024年、2025年 }
text: text.txt
`,
  'clauses.yaml': [1, 2]
    .map(
      (number) => `- id: YY-2024-${number}
  section: 一
  quote: ${2023 + number}年为${7000 + number * 1000}元
  summary: the line of the year
  kind: threshold
  status: parameter
  service: households
  responsible: [云阳县农业农村委员会]
`,
    )
    .join(''),
  'parameters.yaml': [1, 2]
    .map(
      (number) => `- name: monitoring-line
  value: "${7000 + number * 1000}.00"
  unit: CNY-per-person-year
  measure: net-income
  clause: YY-2024-${number}
  from: ${2023 + number}-01-01
  to: ${2023 + number}-12-31
`,
    )
    .join(''),
  'text.txt': '一、2024年为8000元，2025年为9000元。\n',
};

/** A made-up county document with one line for 2024 and another for 2025; `remove` deletes its folder. */
export function countyLines(): { directory: string; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'dixian-policies-'));
  mkdirSync(join(directory, 'yun-yang-lines'));
  for (const [name, text] of Object.entries(FILES))
    writeFileSync(join(directory, 'yun-yang-lines', name), text);
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
