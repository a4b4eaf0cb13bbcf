import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Policy, startPolicy } from './running-policy';

let directory: string;
let policy: Policy;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'dixian-policies-'));
  ownDocument('419001', '济源示范区（济源市）', 'JX-2025', 'ji-yuan-own');
  ownDocument('441322', '博罗县', 'BX-2025', 'bo-luo-own');
  policy = await startPolicy({ DIXIAN_POLICIES: directory });
});
afterAll(async () => {
  await policy?.stop();
  rmSync(directory, { recursive: true, force: true });
});

// A county's own document of 2025 with a right until June, one until June that a second goes on with, and one to the year's end.
function ownDocument(code: string, name: string, prefix: string, id: string): void {
  const target = join(directory, id);
  mkdirSync(target);
  writeFileSync(join(target, 'text.txt'), '一、对监测对象给予补助。\n');
  writeFileSync(
    join(target, 'document.yaml'),
    `id: ${id}
clausePrefix: ${prefix}
title: 自定待遇
number: null
issuer: 测试
issuedOn: 2025-01-01
place: { code: "${code}", name: ${name} }
effective: { from: 2025-01-01, to: 2025-12-31, basis: 2025年 }
text: text.txt
`,
  );
  writeFileSync(
    join(target, 'clauses.yaml'),
    `- id: ${prefix}-1
  section: 一
  quote: 对监测对象给予补助
  summary: rights of the county
  kind: entitlement
  status: tracked
  service: employment
  responsible: []
`,
  );
  const right = (right: string, from: string, to: string) => `- id: ${right}
  name: ${right}
  service: employment
  who: 监测对象
  what: 补助
  amount: { words: 按规定 }
  until: null
  clause: ${prefix}-1
  measure: null
  from: ${from}
  to: ${to}
`;
  writeFileSync(
    join(target, 'entitlements.yaml'),
    [
      right('own-ends-early', '2025-01-01', '2025-06-30'),
      right('own-to-the-end', '2025-01-01', '2025-12-31'),
    ].join(''),
  );
}

const warnings = async (division: string) =>
  (
    await policy.ask<{ policyWarnings: { name: string }[] }>(
      `{ policyWarnings(division: "${division}") { code message subject name endsOn stableUntil clauses { id } document { id } } }`,
    )
  ).data.policyWarnings.filter(({ name }) => name.startsWith('own-'));

test.each([
  ['419001', 'JY-2025-4.10a', 'JX-2025'],
  ['441322', 'BL-2022-1.0', 'BX-2025'],
])(
  'JY-2025-4.10a, BL-2022-1.0 in %s what ends before 2025-12-31 without a successor is warned of by %s, and nothing else',
  async (division, clause, document) => {
    expect(await warnings(division)).toEqual([
      {
        code: 'STABILITY_REQUIRED',
        message: expect.stringContaining('2025-06-30'),
        subject: 'ENTITLEMENT',
        name: 'own-ends-early',
        endsOn: '2025-06-30',
        stableUntil: '2025-12-31',
        clauses: [{ id: clause }],
        document: { id: document },
      },
    ]);
  },
);

test('in 滑县, where no document asks for it, nothing is warned of', async () => {
  expect(await warnings('410526')).toEqual([]);
});
