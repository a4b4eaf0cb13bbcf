import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policiesDirectory } from '@dixian/policy';
import { type Policy, startPolicy } from './running-policy';

const assumed = join(policiesDirectory, 'an-yang-2025', 'cases', 'assumed');
const HUA = '410526';

let policy: Policy;
let county: string;
beforeAll(async () => {
  county = await mkdtemp(join(tmpdir(), 'dixian-county-'));
  await mkdir(join(county, 'hua-2025'));
  for (const [name, text] of Object.entries(LOWER_RATE))
    await writeFile(join(county, 'hua-2025', name), text);
  const further = ['he-nan-2025-later', 'an-yang-issue-day'].map((name) => join(assumed, name));
  policy = await startPolicy({ DIXIAN_POLICIES: [...further, county].join(',') });
});
afterAll(async () => {
  await policy?.stop();
  await rm(county, { recursive: true, force: true });
});

// A county of 安阳 that would give less than the city.
const LOWER_RATE = {
  'document.yaml': `id: hua-2025
clausePrefix: HUA-2025
title: 滑县贴息通知
number: null
issuer: 滑县
issuedOn: 2025-05-01
place: { code: "410526", name: 滑县 }
effective: { from: 2025-05-01, to: 2025-12-31, basis: 2025年 }
text: text.txt
`,
  'clauses.yaml':
    '- { id: HUA-2025-1, section: 一, quote: 按80%贴息, summary: less, kind: entitlement, status: parameter, service: finance, responsible: [滑县] }\n',
  'parameters.yaml':
    '- { name: interest-subsidy-rate, value: 80, unit: percent, clause: HUA-2025-1, from: 2025-05-01, to: 2025-12-31 }\n',
  'text.txt': '按80%贴息',
};

async function parameter(name: string, division: string, on: string) {
  const { data } = await policy.ask<{ parameter: object }>(
    `query ($name: String!, $division: String!, $on: Date) { parameter(name: $name, division: $division, asOf: $on) {
      __typename ... on ParameterValue { value clauses { id } } ... on ParameterMissing { code } } }`,
    { name, division, on },
  );
  return data.parameter;
}

test('AY-2025-2.1d a later policy of the province prevails from its first day', async () => {
  expect(await parameter('interest-subsidy-rate', HUA, '2025-08-31')).toMatchObject({
    value: '100',
    clauses: [{ id: 'AY-2025-3.2.1d' }],
  });
  expect(await parameter('interest-subsidy-rate', HUA, '2025-09-01')).toMatchObject({
    value: '50',
    clauses: [{ id: 'HNL-2025-1' }],
  });
});

test('AY-2025-4.3a a county that would give less than the city is left out, and the city holds there', async () => {
  const { data } = await policy.ask<{ policyFolders: { id: string; loaded: boolean; mistakes: object[] }[] }>(
    '{ policyFolders { id loaded mistakes { file line message } } }',
    {},
    `county@${HUA}`,
  );
  expect(data.policyFolders.filter(({ loaded }) => !loaded)).toEqual([
    {
      id: 'hua-2025',
      loaded: false,
      mistakes: [
        {
          file: 'parameters.yaml',
          line: 1,
          message:
            'interest-subsidy-rate：与上级条款“AY-2025-3.2.1d”规定的 100 相比有所降低；“AY-2025-4.3a”只允许下级细化，不得降低',
        },
      ],
    },
  ]);
});

test('AY-2025-0.4 what holds for 2025 is not carried on beyond the year', async () => {
  expect(await parameter('interest-subsidy-rate', HUA, '2025-12-31')).toMatchObject({ value: '50' });
  expect(await parameter('interest-subsidy-rate', HUA, '2026-01-01')).toEqual({
    __typename: 'ParameterMissing',
    code: 'RATE_NOT_SET',
  });
});

test('HN-2020-3.2e a city sets its own line; elsewhere in the province none is borrowed', async () => {
  expect(await parameter('monitoring-line', '410182', '2020-05-05')).toMatchObject({
    value: '6000.00',
    clauses: [{ id: 'ZZ-2020-1.3' }],
  });
  expect(await parameter('monitoring-line', HUA, '2020-05-05')).toMatchObject({ code: 'LINE_NOT_SET' });
});
