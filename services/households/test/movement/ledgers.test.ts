import { certificateOf, type NationalRow, nationalFile } from '../national-file';
import { idOf } from '../running-households';
import { COUNTY, head, newKey, OTHER_VILLAGE, Register, TOWNSHIP, VILLAGE } from './running-register';

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

const load = (exportedOn: string, rows: readonly NationalRow[]) =>
  register.households.load(COUNTY, 'national-export', nationalFile(exportedOn, rows));

// The rows give no month of identification, which is remarked of each household beside what is looked at here.
const codesOf = ({ findings }: { findings: { edges: { node: { code: string } }[] } }) =>
  findings.edges.map(({ node }) => node.code).filter((code) => code !== 'MONITORED_WITHOUT_MONTH');

async function personOf(code: string, person: number): Promise<string> {
  const [row] = await register.rows<{ id: string }>(
    `SELECT p.id FROM person p JOIN household h ON h.id = p.household_id WHERE h.code = $1 AND p.name = $2`,
    [code, `测试${person}`],
  );
  return row?.id ?? '';
}

test('a file of before a split enters nobody again; a newer one that still lists him is a task, not a merger', async () => {
  const household = '500235216799001';
  const rows = [
    { household, person: 1 },
    { household, person: 2, relation: '子' },
  ];
  await load('2025-03-01', rows);
  const id = await idOf(register.households, household);
  const son = await personOf(household, 2);
  const split = await register.act(TOWNSHIP, 'splitHousehold', {
    householdId: id,
    members: [{ personId: son }],
    newHeadId: son,
    occurredOn: '2025-06-01',
    reason: '成家',
  });
  const before = await load('2025-05-31', rows);
  expect(codesOf(before)).toEqual(['MEMBER_MOVED_ON']);
  expect(before).toMatchObject({ rowsRejected: 1 });
  expect(await register.members(COUNTY, id)).toEqual(['测试1 户主']);
  const after = await load('2025-06-01', rows);
  expect(codesOf(after)).toEqual(['IN_TWO_HOUSEHOLDS']);
  expect(await register.members(COUNTY, id)).toEqual(['测试1 户主', '测试2 子']);
  expect(await register.members(COUNTY, split.household?.id ?? '')).toEqual(['测试2 户主']);
  const tasks = await register.rows(
    `SELECT FROM task t JOIN person p ON p.id = t.subject_id
     WHERE t.kind = 'CHECK_DUPLICATE' AND t.closed_on IS NULL AND p.name = '测试2'`,
  );
  expect(tasks).toHaveLength(2);
});

test('rows of a merged code are rejected until its source merged it, too; the other household is loaded', async () => {
  const [from, into] = ['500235216799011', '500235216799012'];
  const rows = [
    { household: from, person: 11, members: 1 },
    { household: into, person: 12, members: 1 },
  ];
  await load(
    '2025-03-01',
    rows.map((row) => ({ ...row, category: '边缘易致贫户' })),
  );
  await register.households.service.parts.workerDb.write(
    { division: '', sector: '*' },
    async (transaction) => {
      await transaction.query(`UPDATE monitoring_record SET risk_eliminated = true`);
      await transaction.query(`UPDATE monitoring_period SET eliminated_on = date '2025-04-01'`);
    },
  );
  const ids = [await idOf(register.households, from), await idOf(register.households, into)];
  await register.act(TOWNSHIP, 'mergeHouseholds', {
    fromId: ids[0],
    intoId: ids[1],
    occurredOn: '2025-06-01',
    reason: '并户',
  });
  const report = await load('2025-07-01', rows);
  expect(codesOf(report)).toEqual(['HOUSEHOLD_MERGED']);
  expect(report).toMatchObject({ rowsLoaded: 1, rowsRejected: 1 });
  expect(await register.members(COUNTY, ids[0] ?? '')).toEqual([]);
  expect(await register.members(COUNTY, ids[1] ?? '')).toHaveLength(2);
});

test('newest wins: a file of before a move by hand does not move it back, a newer one does and says so', async () => {
  const household = '500235216799021';
  const row = { household, person: 21, members: 1 };
  await load('2025-03-01', [row]);
  const id = await idOf(register.households, household);
  const move = { householdId: id, toDivision: OTHER_VILLAGE, occurredOn: '2025-06-01', reason: '搬迁' };
  await register.act('rural@500235', 'moveHousehold', move);
  const place = async () => {
    const [found] = await register.rows<{ code: string }>(
      'SELECT division_code AS code FROM household WHERE id = $1',
      [id],
    );
    return found?.code;
  };
  await load('2025-05-31', [row]);
  expect(await place()).toBe(OTHER_VILLAGE);
  await load('2025-06-01', [row]);
  expect(await place()).toBe(VILLAGE);
  const told = await register.rows<{ code: string }>(
    `SELECT m->>'divisionCode' AS code FROM outbox, jsonb_array_elements(payload->'moves') AS m
     WHERE type = 'household-moved' AND m->>'householdId' = $1 ORDER BY outbox.id`,
    [id],
  );
  expect(told.map(({ code }) => code)).toEqual([OTHER_VILLAGE, VILLAGE]);
});

test('facts entered by hand stand against an older ledger and yield to a newer one', async () => {
  const certificateNumber = certificateOf(31);
  const code = '500235216799031';
  const given = head('测试31', { certificateNumber, labourCapacity: '技能劳动力' });
  const { persons } = await register.family([given], { code, occurredOn: '2025-06-01' });
  const capacity = async () => {
    const [row] = await register.rows<{ capacity: string }>(
      'SELECT labour_capacity AS capacity FROM person WHERE id = $1',
      [persons.测试31],
    );
    return row?.capacity;
  };
  const row = { household: code, person: 31, members: 1 };
  await load('2025-05-31', [row]);
  expect(await capacity()).toBe('技能劳动力');
  await load('2025-06-02', [row]);
  expect(await capacity()).toBe('普通劳动力');
});

test('an offer follows a recoded place of arrival and can be accepted there', async () => {
  const { id } = await register.family([head('甲')]);
  const offer = { householdId: id, toDivision: '410181001003', occurredOn: '2025-06-01', reason: '迁移' };
  const offered = await register.act(COUNTY, 'offerMove', offer);
  const { data } = await register.households.ask<{ division: { id: string } }>(
    COUNTY,
    '{ division(code: "410181001") { id } }',
  );
  const recode = {
    divisionId: data.division.id,
    newCode: '410181901',
    occurredOn: '2025-07-01',
    idempotencyKey: newKey(),
  };
  const recoded = await register.households.ask<{ recodeDivision: object }>(
    'admin@41',
    'mutation ($input: RecodeDivisionInput!) { recodeDivision(input: $input) { __typename } }',
    { input: recode },
  );
  expect(recoded.data.recodeDivision).toEqual({ __typename: 'DivisionRecoded' });
  const accept = { offerId: offered.offer?.id, occurredOn: '2025-07-02' };
  expect(await register.act('township@410181901', 'acceptMove', accept)).toMatchObject({
    movement: { toCode: '410181901003' },
  });
});
