import { type Policy, startPolicy } from './running-policy';

let policy: Policy;
beforeAll(async () => {
  policy = await startPolicy();
});
afterAll(() => policy.stop());

const QUERY = `query ($input: WhatIfInput!) { whatIf(input: $input) {
  __typename
  ... on WhatIf { id divisionCode from comparedOn
    drafts { name value unit inForce { placeCode value missing from to clauses { id quote } } } }
  ... on InvalidInput { field }
  ... on UserError { code message clauses { id } } } }`;

async function whatIf(input: object, account = 'county@419001') {
  const { data, errors } = await policy.ask<{ whatIf: object }>(QUERY, { input }, account);
  expect(errors).toBeUndefined();
  return data.whatIf;
}

const line = (value: string) => ({ name: 'monitoring-line', value });

test('JY-2025-1.1c: a draft line beside the one in force today, with its last day', async () => {
  expect(await whatIf({ from: '2026-01-01', drafts: [line('9000')] })).toEqual({
    __typename: 'WhatIf',
    id: expect.any(String),
    divisionCode: '419001',
    from: '2026-01-01',
    comparedOn: '2025-11-01',
    drafts: [
      {
        name: 'monitoring-line',
        value: '9000.00',
        unit: 'CNY-per-person-year',
        inForce: [
          {
            placeCode: '419001',
            value: '8600.00',
            missing: null,
            from: '2025-01-01',
            to: '2025-12-31',
            clauses: [{ id: 'JY-2025-1.1c', quote: expect.any(String) }],
          },
        ],
      },
    ],
  });
});

test('PA-2025-4.2a: where a line is named without a number it is LINE_NOT_SET, and never borrowed', async () => {
  const township = { drafts: [line('9000')] };
  expect(await whatIf(township, 'township@500235216')).toMatchObject({
    drafts: [{ inForce: [{ value: null, missing: 'LINE_NOT_SET', clauses: [{ id: 'PA-2025-4.2a' }] }] }],
  });
  expect(await whatIf({ division: '41', drafts: [line('9000')] }, 'province@41')).toMatchObject({
    drafts: [
      {
        inForce: [
          { placeCode: '419001', value: '8600.00' },
          { placeCode: '41', missing: 'LINE_NOT_SET' },
        ],
      },
    ],
  });
});

test('compared on a day after the last one, nothing is in force', async () => {
  expect(await whatIf({ comparedOn: '2026-01-01', drafts: [line('9000')] })).toMatchObject({
    drafts: [{ inForce: [{ missing: 'LINE_NOT_SET' }] }],
  });
});

test.each([
  [[], 'drafts', 'NO_DRAFTS'],
  [[line('9000'), { name: 'no-such-name', value: '1' }], 'drafts[1]', 'UNKNOWN_PARAMETER'],
  [[{ name: 'lead-channels', value: '1' }], 'drafts[0]', 'NOT_TRIED'],
  [[line('9000'), line('9001')], 'drafts[1]', 'DRAFTED_TWICE'],
  [[line('9,000')], 'drafts[0]', 'INVALID_VALUE'],
  [[{ name: 'interest-subsidy-rate', value: '101' }], 'drafts[0]', 'INVALID_VALUE'],
])('drafts that cannot be tried: %j', async (drafts, field, code) => {
  expect(await whatIf({ drafts })).toMatchObject({ __typename: 'InvalidInput', field, code });
});

test('a division that is none, and one outside the caller’s', async () => {
  const drafts = [line('9000')];
  expect(await whatIf({ division: '41900', drafts })).toMatchObject({ code: 'NOT_A_DIVISION' });
  for (const division of ['41', '410526', '']) {
    expect(await whatIf({ division, drafts })).toMatchObject({ __typename: 'NotPermitted' });
  }
  expect(await whatIf({ division: '419001001', drafts })).toMatchObject({ divisionCode: '419001001' });
});
