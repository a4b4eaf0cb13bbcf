import { mutate } from '../mutate';
import { rowsOf } from '../running-households';
import { Help } from './running-help';

const COUNTY = 'county@410526';
const VILLAGE = 'village@410526001001';

// 滑县 under the document of 河南 of 2020, and 普安乡 that prints nothing of supporters.
let help: Help;
beforeAll(async () => {
  help = await Help.start('2025-12-01');
});
afterAll(() => help?.drop());

interface Answer {
  __typename: string;
  code?: string;
  supporter?: { id: string; outcome: string | null };
  assessment?: { total: string };
}
let keys = 0;
const act = (account: string, mutation: string, input: object) =>
  mutate<Answer>(help.households, account, {
    mutation,
    input: { idempotencyKey: `supporter-${keys++}`, ...input },
    fields: `... on UserError { code } ... on LegalSupporterRecorded { supporter { id outcome } }`,
  });
const apart = (householdId: string, occurredOn: string) => ({
  ...{ householdId, occurredOn, relation: 'SON', statement: '儿子在邻村单独立户' },
});
const tasks = (householdId: string) =>
  rowsOf<{ closed: string | null }>(
    help.households,
    `SELECT opened_on::text AS opened, closed_on::text AS closed, due_on AS due, level, clause_ids AS clauses
     FROM task WHERE kind = 'URGE_SUPPORTER' AND household_id = $1`,
    [householdId],
  );

// The first lives from a pension, the second apart; he pays this much.
async function assess(householdId: string, occurredOn: string, supportPaid: string) {
  const persons = await rowsOf<{ id: string }>(
    help.households,
    'SELECT id FROM person WHERE household_id = $1 ORDER BY birth_on',
    [householdId],
  );
  const amounts = [
    { sharesIncome: true, transfer: '1200.00' },
    { sharesIncome: false, sharingReason: '单独立户生活', supportPaid },
  ];
  return mutate<Answer>(help.households, COUNTY, {
    mutation: 'assessIncome',
    input: {
      ...{ householdId, occurredOn, idempotencyKey: `assessed-${keys++}` },
      members: persons.map(({ id }, index) => ({ personId: id, registration: 'RURAL', ...amounts[index] })),
    },
    fields: '... on UserError { code message } ... on IncomeAssessed { assessment { total } }',
  });
}

test('HN-2020-4.6c a registered supporter is a task without a day, and what he owes is no income until it is paid', async () => {
  const id = await help.monitored('AN_YANG', '410526001001095', '2020-03-01', {
    members: [{ birthOn: '1945-02-01' }, { birthOn: '1975-02-01' }],
    told: { exportedOn: '2020-02-20' },
  });
  const recorded = await act(VILLAGE, 'recordLegalSupporter', apart(id, '2020-05-01'));
  expect(recorded).toMatchObject({ __typename: 'LegalSupporterRecorded', supporter: { outcome: null } });
  const open = {
    ...{ opened: '2020-05-01', closed: null, due: null, level: 'village', clauses: ['HN-2020-4.6c'] },
  };
  expect(await tasks(id)).toEqual([open]);
  expect(await assess(id, '2020-06-01', '0.00')).toMatchObject({
    assessment: { total: '1200.00' },
  });
  expect(await tasks(id)).toEqual([open]);
  expect(await assess(id, '2020-07-01', '2400.00')).toMatchObject({
    assessment: { total: '3600.00' },
  });
  expect(await tasks(id)).toEqual([{ ...open, closed: '2020-07-01' }]);
});

test('a supporter who supports is urged no more, told once; a note is needed', async () => {
  const id = await help.monitored('AN_YANG', '410526001001096', '2020-03-01');
  const { supporter } = await act(VILLAGE, 'recordLegalSupporter', apart(id, '2020-05-01'));
  const settle = (input: object) =>
    act(VILLAGE, 'settleLegalSupporter', {
      ...{ supporterId: supporter?.id, outcome: 'SUPPORTS', statement: '每月给付二百元' },
      ...{ occurredOn: '2020-08-01', ...input },
    });
  expect(await settle({ statement: ' ' })).toMatchObject({ code: 'REQUIRED' });
  expect(await settle({ occurredOn: '2020-04-30' })).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  expect(await settle({ idempotencyKey: 'settled' })).toMatchObject({ supporter: { outcome: 'SUPPORTS' } });
  expect(await settle({ idempotencyKey: 'settled' })).toMatchObject({ supporter: { outcome: 'SUPPORTS' } });
  expect(await tasks(id)).toMatchObject([{ closed: '2020-08-01' }]);
  expect(
    await act('county@500235', 'settleLegalSupporter', {
      supporterId: supporter?.id,
      outcome: 'ENDED',
      statement: '无',
      occurredOn: '2020-08-02',
    }),
  ).toMatchObject({ __typename: 'NotFound' });
  expect(await act('health@410526', 'recordLegalSupporter', apart(id, '2020-05-01'))).toMatchObject({
    __typename: 'NotPermitted',
  });
  const seen = await help.household<{ legalSupporters: object[] }>(
    COUNTY,
    id,
    'legalSupporters { relation since settledOn outcome settledStatement }',
  );
  expect(seen?.legalSupporters).toEqual([
    {
      ...{ relation: 'SON', since: '2020-05-01', settledOn: '2020-08-01', outcome: 'SUPPORTS' },
      settledStatement: '每月给付二百元',
    },
  ]);
});

test('where no document speaks of supporters the task stands without a clause', async () => {
  const id = await help.monitored('PU_AN', '500235216799095', '2025-04-01');
  await act('village@500235216220', 'recordLegalSupporter', apart(id, '2025-05-01'));
  expect(await tasks(id)).toMatchObject([{ closed: null, clauses: [] }]);
});
