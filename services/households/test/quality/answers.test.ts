import { Assessments } from '../assessment/running-assessments';
import { mutate } from '../mutate';
import { answer, monitor, openRules, promptsOf, tasksOf, waitingRules } from './running-prompts';

const COUNTY = 'county@500235';
const TOWNSHIP = 'township@500235216';
const CODES = [1, 2, 3, 4, 5].map((number) => `50023521679900${number}`);
const HUA_XIAN = ['河南省', '安阳市', '滑县', '白道口镇', '白道口村民委员会'];

let incomes: Assessments;
const ids: string[] = [];
beforeAll(async () => {
  incomes = await Assessments.start('2025-12-01');
  await incomes.load(
    COUNTY,
    CODES.map((household, index) => ({ household, person: index + 1, members: 1 })),
  );
  for (const code of CODES) ids.push(await incomes.idOf(code));
  for (const id of ids) await monitor(incomes, id, { identifiedOn: '2025-11-20', risks: ['因病'] });
});
afterAll(() => incomes?.drop());
const id = (index: number) => ids[index] as string;
const illness = (index: number, by: object) => ({
  householdId: id(index),
  answers: [{ rule: 'ILLNESS_WITHOUT_SELF_PAID', subject: id(index), ...by }],
});
const explained = (index: number) => illness(index, { explanation: '门诊费用由亲属支付' });

test('a prompt is explained, holds while the same is seen, and asks again when a fact changed', async () => {
  expect(await promptsOf(incomes, TOWNSHIP, id(0))).toMatchObject([
    {
      rule: { code: 'ILLNESS_WITHOUT_SELF_PAID', number: '5_15_020', stage: 'IDENTIFICATION' },
      subject: id(0),
      seen: '因病，合规自付 0.00',
      state: 'OPEN',
      answer: null,
    },
  ]);
  expect(await answer(incomes, TOWNSHIP, explained(0))).toMatchObject({
    __typename: 'QualityPromptsAnswered',
    prompts: [{ state: 'ANSWERED', answer: { explanation: '门诊费用由亲属支付', account: TOWNSHIP } }],
  });
  await incomes.assess(
    TOWNSHIP,
    await incomes.input(CODES[0] as string, '2025-11-30', [{ wages: '99.99' }], { selfPaid: '0' }),
  );
  // What was answered is seen unchanged in the assessment; the wages are new.
  expect(await waitingRules(incomes, id(0))).toEqual(['WAGES_BELOW_100']);
  const wages = (amount: string) => async () =>
    incomes.assess(TOWNSHIP, await incomes.input(CODES[0] as string, '2025-12-01', [{ wages: amount }]));
  const given = {
    answers: [{ rule: 'WAGES_BELOW_100', subject: id(0), explanation: '仅短工' }],
    householdId: id(0),
  };
  await answer(incomes, TOWNSHIP, given);
  expect(await waitingRules(incomes, id(0))).toEqual([]);
  await wages('50')();
  expect(await promptsOf(incomes, TOWNSHIP, id(0))).toMatchObject([
    { seen: '工资性收入 50.00', state: 'OPEN' },
  ]);
  expect(await waitingRules(incomes, id(0))).toEqual(['WAGES_BELOW_100']);
  await wages('100')();
  expect(await waitingRules(incomes, id(0))).toEqual([]);
  expect(await tasksOf(incomes, id(0))).toMatchObject([{ level: 'township' }]);
});

test('an answer counts from its day on: as of a day before it the prompt is open', async () => {
  await answer(incomes, TOWNSHIP, { ...explained(1), occurredOn: '2025-11-25' });
  expect(await openRules(incomes, COUNTY, id(1), { asOf: '2025-11-24' })).toEqual([
    'ILLNESS_WITHOUT_SELF_PAID',
  ]);
  expect(await openRules(incomes, COUNTY, id(1), { asOf: '2025-11-25' })).toEqual([]);
});

test('corrected at the source holds until a newer export still shows the same', async () => {
  await answer(incomes, TOWNSHIP, illness(2, { corrected: true }));
  expect(await openRules(incomes, TOWNSHIP, id(2))).toEqual([]);
  await incomes.load(COUNTY, [{ household: CODES[2], person: 3, members: 1 }], '2025-11-28');
  expect(await openRules(incomes, TOWNSHIP, id(2))).toEqual(['ILLNESS_WITHOUT_SELF_PAID']);
});

test('the same key again gives the first answers, of four at once one is recorded', async () => {
  const input = { ...explained(3), idempotencyKey: 'once' };
  const answers = await Promise.all([1, 2, 3, 4].map(() => answer(incomes, TOWNSHIP, input)));
  for (const outcome of answers) expect(outcome.prompts).toMatchObject([{ state: 'ANSWERED' }]);
  const { data } = await incomes.households.ask<{ household: object }>(
    COUNTY,
    'query ($id: ID!) { household(id: $id) { qualityPrompts { answer { account recordedAt } } } }',
    { id: id(3) },
  );
  expect(data.household).toMatchObject({ qualityPrompts: [{ answer: { account: TOWNSHIP } }] });
  await expect(
    incomes.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
      transaction.query('DELETE FROM quality_answer'),
    ),
  ).rejects.toThrow('never changed');
});

test('the same key with another answer is in use, also after the household has moved away', async () => {
  const village = 'village@500235216220';
  const input = { ...explained(4), idempotencyKey: 'moved' };
  const other = { ...illness(4, { corrected: true }), idempotencyKey: 'moved' };
  await answer(incomes, village, input);
  expect(await answer(incomes, village, other)).toMatchObject({ __typename: 'KeyInUse' });
  const move = {
    householdId: id(4),
    toDivision: '500235216219',
    occurredOn: '2025-12-01',
    reason: '易地搬迁',
  };
  await mutate(incomes.households, TOWNSHIP, {
    mutation: 'moveHousehold',
    input: { ...move, idempotencyKey: 'move' },
    fields: '',
  });
  expect(await answer(incomes, village, input)).toMatchObject({
    __typename: 'NotFound',
    field: 'idempotencyKey',
  });
  expect(await answer(incomes, village, other)).toMatchObject({ __typename: 'KeyInUse' });
  // Nothing was recorded twice, nor by the other words.
  expect(await promptsOf(incomes, COUNTY, id(4))).toMatchObject([
    { state: 'ANSWERED', answer: { explanation: '门诊费用由亲属支付' } },
  ]);
});

test('a place that prints no scope is asked nothing about it and shown no clause of another place', async () => {
  const [there, here, county] = ['410526102799001', '500235216799009', 'county@410526'];
  const three = (household: string, first: number) =>
    [0, 1, 2].map((index) => ({
      household,
      person: first + index,
      relation: ['户主', '配偶', '之子'][index],
      members: 3,
    }));
  await incomes.load(
    county,
    three(there, 41).map((row) => ({ ...row, place: HUA_XIAN })),
  );
  await incomes.load(COUNTY, three(here, 51));
  for (const [code, account] of [
    [there, county],
    [here, COUNTY],
  ] as const) {
    const mostlyUrban = [{}, { registration: 'URBAN' }, { registration: 'URBAN' }];
    expect(await incomes.assess(account, await incomes.input(code, '2025-11-30', mostlyUrban))).toMatchObject(
      { __typename: 'IncomeAssessed' },
    );
  }
  const scopeOf = async (account: string, of: string) => {
    const { data } = await incomes.households.ask<{ household: { scopeCheck: object | null } }>(
      account,
      'query ($id: ID!) { household(id: $id) { scopeCheck { computed inScope clauses { id } } } }',
      { id: of },
    );
    return data.household.scopeCheck;
  };
  const [thereId, hereId] = [await incomes.idOf(there), await incomes.idOf(here)];
  expect(await scopeOf(county, thereId)).toBeNull();
  expect(await openRules(incomes, county, thereId)).not.toContain('OUTSIDE_SCOPE');
  expect(await scopeOf(COUNTY, hereId)).toEqual({
    computed: 'MEMBERS_URBAN_OR_COLLECTIVE',
    inScope: null,
    clauses: [{ id: 'PA-2025-2.1a' }, { id: 'PA-2025-2.1.2' }],
  });
  expect(await openRules(incomes, COUNTY, hereId)).toContain('OUTSIDE_SCOPE');
});

test('what cannot be an answer is refused by field, all of it or none', async () => {
  const refusedWith = (...answers: object[]) => answer(incomes, TOWNSHIP, { householdId: id(1), answers });
  const good = { rule: 'ILLNESS_WITHOUT_SELF_PAID', subject: id(1), explanation: '已核实' };
  expect(await refusedWith()).toMatchObject({ code: 'REQUIRED', field: 'answers' });
  expect(await refusedWith({ ...good, corrected: true })).toMatchObject({
    code: 'ONE_ANSWER',
    field: 'answers.0',
  });
  expect(await refusedWith({ ...good, explanation: ' ' })).toMatchObject({ code: 'ONE_ANSWER' });
  expect(await refusedWith(good, good)).toMatchObject({ code: 'REPEATED', field: 'answers.1' });
  expect(await refusedWith(good, { ...good, rule: 'NO_HEAD' })).toMatchObject({
    code: 'NO_SUCH_PROMPT',
    field: 'answers.1',
  });
  expect(await refusedWith({ ...good, explanation: '证件990034194707288978' })).toMatchObject({
    code: 'IDENTITY_NUMBER',
  });
  expect(await answer(incomes, TOWNSHIP, { ...explained(1), occurredOn: '2025-12-02' })).toMatchObject({
    code: 'DATE_IN_FUTURE',
  });
  expect((await promptsOf(incomes, TOWNSHIP, id(1)))[0]?.answer).toMatchObject({
    explanation: '门诊费用由亲属支付',
  });
});

test('neighbours, other departments and auditors answer nothing', async () => {
  expect(await answer(incomes, 'township@500235217', explained(1))).toMatchObject({
    __typename: 'NotFound',
    field: 'householdId',
  });
  for (const account of ['health@500235', 'auditor@500235', 'city@5002']) {
    expect(await answer(incomes, account, explained(1))).toMatchObject({ __typename: 'NotPermitted' });
  }
});
