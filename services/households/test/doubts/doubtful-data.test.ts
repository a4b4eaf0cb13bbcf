import { COUNTY, fileOf, HEALTH, householdOf, registered } from '../leads/ledgers/lead-files';
import { mutate } from '../mutate';
import { certificateOf } from '../national-file';
import { type Households, rowsOf } from '../running-households';
import { takeBack, withdraw } from '../withdrawal/take-back';

let households: Households;
let keys = 0;

beforeAll(async () => {
  households = await registered([1, 2, 3, 4, 5, 6]);
});
afterAll(() => households?.drop());

const HEADER = '疑点编号,户编号,证件号码,疑点类型,疑点内容,核查时限';
const load = (day: string, ...rows: string[]) =>
  households.load(COUNTY, 'doubts', {
    ...fileOf('全国系统疑点数据核查清单', HEADER, ...rows),
    name: `疑点数据核查清单_${day}.csv`,
  });

interface Doubt {
  id: string;
  rule: string;
  raisedOn: string;
  dueOn: string | null;
  person: { name: string } | null;
  answer: { outcome: string; statement: string; correction: string | null } | null;
}

async function doubtsOn(person: number): Promise<Doubt[]> {
  const { data, errors } = await households.ask<{ householdByCode: { doubts: Doubt[] } }>(
    COUNTY,
    `{ householdByCode(code: "${householdOf(person)}") { doubts { id rule raisedOn dueOn person { name }
         answer { outcome statement correction } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.householdByCode.doubts;
}

const tasksOf = (id: string | undefined) =>
  rowsOf(
    households,
    `SELECT level, due_on::text, closed_on::text FROM task WHERE kind = 'ANSWER_DOUBT' AND subject_id = $1`,
    [id],
  );

async function answer(id: string | undefined, change: object = {}, account = 'township@500235216') {
  keys += 1;
  const said = { outcome: 'KEPT', statement: '已入户核实，数据属实', occurredOn: '2025-11-18' };
  return mutate<{ __typename: string; code?: string }>(households, account, {
    mutation: 'answerDoubt',
    input: { doubtId: id, ...said, idempotencyKey: `doubt-${keys}`, ...change },
    fields: '... on UserError { code }',
  });
}

test('a list becomes a task of the township for each doubt, due by its day, of the household or of a person', async () => {
  const report = await load(
    '20251110',
    `1,${householdOf(1)},,人均纯收入低于监测范围,3 年无变化,2025-11-30`,
    `2,,${certificateOf(1)},务工状态异常,,`,
  );
  expect(report).toMatchObject({ recordsAdded: 2, households: 1, findings: { totalCount: 0 } });
  const [second, first] = await doubtsOn(1);
  expect(first).toMatchObject({ dueOn: '2025-11-30', raisedOn: '2025-11-10', person: null, answer: null });
  expect(second).toMatchObject({ rule: '务工状态异常', dueOn: null, person: { name: '测试1' } });
  expect(await tasksOf(first?.id)).toEqual([{ level: 'township', due_on: '2025-11-30', closed_on: null }]);
});

test('the task says what it is about, and the answer closes it and goes back with the list', async () => {
  await load('20251110', `3,${householdOf(2)},,人均纯收入低于监测范围,,2025-11-30`);
  const [doubt] = await doubtsOn(2);
  const { data } = await households.ask<{ tasks: { edges: { node: { doubt: { id: string } | null } }[] } }>(
    'township@500235216',
    `{ tasks(filter: { kinds: [ANSWER_DOUBT] }, first: 50) { edges { node { doubt { id } } } } }`,
  );
  expect(data.tasks.edges.map(({ node }) => node.doubt?.id)).toContain(doubt?.id);
  expect((await answer(doubt?.id)).__typename).toBe('DoubtAnswered');
  expect(await tasksOf(doubt?.id)).toMatchObject([{ closed_on: '2025-11-18' }]);
  const answered = await households.ask<{ doubts: { totalCount: number; edges: { node: Doubt }[] } }>(
    COUNTY,
    `{ doubts(filter: { answered: true }) { totalCount edges { node { id answer { outcome statement } } } } }`,
  );
  expect(answered.data.doubts).toMatchObject({
    totalCount: 1,
    edges: [{ node: { id: doubt?.id, answer: { outcome: 'KEPT', statement: '已入户核实，数据属实' } } }],
  });
  const ofUnit = async (division: string) => {
    const { data } = await households.ask<{ doubts: { totalCount: number } }>(
      COUNTY,
      `{ doubts(filter: { answered: true, unit: { division: "${division}" } }) { totalCount } }`,
    );
    return data.doubts.totalCount;
  };
  expect([await ofUnit('500235216'), await ofUnit('500235')]).toEqual([1, 0]);
});

test('an answer that something was corrected names a correction of that household', async () => {
  await load('20251110', `4,${householdOf(3)},,姓名异常,,`);
  const [doubt] = await doubtsOn(3);
  const corrected = { outcome: 'CORRECTED', statement: '姓名已更正' };
  expect((await answer(doubt?.id, corrected)).code).toBe('CORRECTION_NEEDED');
  const [own] = await rowsOf<{ id: string; person: string }>(
    households,
    'SELECT h.id, p.id AS person FROM household h JOIN person p ON p.household_id = h.id WHERE h.code = $1',
    [householdOf(3)],
  );
  await mutate(households, COUNTY, {
    mutation: 'updateMember',
    input: {
      ...{ householdId: own?.id, personId: own?.person, changes: { name: '更正' } },
      ...{ occurredOn: '2025-11-15', idempotencyKey: 'renamed' },
    },
  });
  const [movement] = await rowsOf<{ id: string }>(
    households,
    'SELECT id FROM household_movement WHERE household_id = $1 ORDER BY id DESC LIMIT 1',
    [own?.id],
  );
  expect((await answer(doubt?.id, { ...corrected, correctionId: doubt?.id })).code).toBe(
    'NO_SUCH_CORRECTION',
  );
  const right = await answer(doubt?.id, { ...corrected, correctionId: movement?.id });
  expect(right.__typename).toBe('DoubtAnswered');
  expect(await doubtsOn(3)).toMatchObject([{ answer: { outcome: 'CORRECTED', correction: movement?.id } }]);
});

test('the same list again changes nothing; one that raises an answered doubt anew makes another', async () => {
  const row = `5,${householdOf(4)},,人均纯收入低于监测范围,,2025-11-30`;
  await load('20251110', row);
  expect(await load('20251110', row)).toMatchObject({ recordsAdded: 0, recordsUnchanged: 1 });
  expect(await load('20251112', row.replace('11-30', '12-05'))).toMatchObject({ recordsChanged: 1 });
  const [doubt] = await doubtsOn(4);
  expect(await tasksOf(doubt?.id)).toMatchObject([{ due_on: '2025-12-05' }]);
  await answer(doubt?.id);
  expect(await load('20251118', row)).toMatchObject({ recordsAdded: 0 });
  expect(await load('20251119', row)).toMatchObject({ recordsAdded: 1 });
  expect(await doubtsOn(4)).toHaveLength(2);
});

test('a list can be taken back while nobody answered; an answer stands in the way', async () => {
  const report = await load('20251110', `6,${householdOf(5)},,人均纯收入低于监测范围,,`);
  const [doubt] = await doubtsOn(5);
  await takeBack(households, COUNTY, report.id);
  expect(await doubtsOn(5)).toEqual([]);
  expect(await tasksOf(doubt?.id)).toEqual([]);
  const again = await load('20251110', `6,${householdOf(5)},,人均纯收入低于监测范围,,`);
  await answer((await doubtsOn(5))[0]?.id);
  expect(await withdraw(households, COUNTY, again.id)).toMatchObject({ code: 'IMPORT_RESTED_UPON' });
});

test('departments neither see doubts nor answer them, nor does a neighbour', async () => {
  await load('20251110', `7,${householdOf(6)},,人均纯收入低于监测范围,,`);
  const [doubt] = await doubtsOn(6);
  const { errors } = await households.ask(HEALTH, '{ doubts { totalCount } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect((await answer(doubt?.id, {}, HEALTH)).code).toBe('NOT_PERMITTED');
  expect((await answer(doubt?.id, {}, 'county@410526')).code).toBe('NOT_FOUND');
});
