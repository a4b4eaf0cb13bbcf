import {
  changesOfDraft,
  itemsTold,
  runningService,
  type ServiceUnderTest,
  toldMeanwhile,
  withoutRule,
} from '@dixian/testkit';
import { service } from '../src/service';

let housing: ServiceUnderTest;
let keys = 0;

beforeAll(async () => {
  housing = await runningService(service, { now: '2025-11-30' });
});
afterAll(() => housing?.drop());

const id = (number: number) => `0199a1b2-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;

async function household(number: number, village: string) {
  const code = `${village.slice(0, 9)}73${String(number).padStart(4, '0')}`;
  await housing.deliver('household-registered', {
    households: [{ id: id(number), code, divisionCode: village, version: 1, persons: [] }],
  });
  return code;
}

async function standing(number: number, village: string, eliminatedOn: string | null, version = 1) {
  const period = {
    identifiedOn: '2025-01-10',
    eliminatedOn,
    monthOnly: false,
    category: 'MARGINAL' as const,
  };
  await housing.deliver('household-standing', {
    households: [
      {
        householdId: id(number),
        divisionCode: village,
        version,
        periods: [{ periodId: '0199a1b2-0000-7000-8000-00000000bbbb', ...period }],
      },
    ],
  });
}

interface Outcome {
  __typename: string;
  code?: string;
  parameter?: string;
  renovation?: object;
}

async function act(account: string, mutation: string, input: object, fields = ''): Promise<Outcome> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await housing.ask<Record<string, Outcome>>(
    account,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on UserError { code } ${fields} } }`,
    { input: { idempotencyKey: `house-${keys++}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data[mutation] as Outcome;
}

async function seen(account: string, number: number, asOf?: string): Promise<Record<string, unknown>> {
  const { data, errors } = await housing.ask<{ _entities: Record<string, unknown>[] }>(
    account,
    `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household {
      dwellings(asOf: $asOf) { number grade livedIn suspectedSince renovatedOn } housingAnswer(asOf: $asOf) { secure decision { outcome } }
      renovationRight(asOf: $asOf) { way houseNumber decision { outcome toChange { code } clauses { id } } }
      housingRemedy(asOf: $asOf) { kind done } } } }`,
    { r: [{ __typename: 'Household', id: id(number) }], ...(asOf && { asOf }) },
  );
  expect(errors).toBeUndefined();
  return data._entities[0] ?? {};
}

const told = (work: () => Promise<unknown>) =>
  toldMeanwhile(
    housing.service,
    [
      'guarantee-answered',
      'task-changed',
      'obligation-triggered',
      'obligation-met',
      'measure-refused',
      'screening-hit',
    ],
    async () => {
      await work();
    },
  );

const survey = (households: { number: number; village: string; housingProblem: boolean }[]) =>
  housing.deliver('survey-recorded', {
    surveyedOn: '2025-06-30',
    source: '防止返贫致贫监测对象信息 2025-06-30',
    households: households.map(({ number, village, housingProblem }) => ({
      householdId: id(number),
      divisionCode: village,
      housingProblem,
      persons: [],
    })),
  });

const BO_LUO = '441322001001';

test('BL-2022-4.6.1: of suspected houses those of monitored families are tasks without a day; graded B it closes, and is secure', async () => {
  await household(1, BO_LUO);
  await household(2, BO_LUO);
  await standing(1, BO_LUO, null);
  await standing(2, BO_LUO, '2025-05-01');
  const opened = await told(() =>
    survey([1, 2].map((number) => ({ number, village: BO_LUO, housingProblem: true }))),
  );
  expect(itemsTold(opened, 'task-changed')).toEqual([
    expect.objectContaining({
      kind: 'APPRAISE_HOUSE',
      householdId: id(1),
      openedOn: '2025-06-30',
      dueOn: null,
      clauseIds: ['BL-2022-4.6.1'],
    }),
  ]);
  const closed = await told(() =>
    act('housing@441322', 'appraiseHouse', {
      ...{ householdId: id(1), grade: 'B', soleDwelling: true, occurredOn: '2025-07-02' },
    }),
  );
  expect(itemsTold(closed, 'task-changed')).toEqual([expect.objectContaining({ closedOn: '2025-11-30' })]);
  expect(itemsTold(closed, 'guarantee-answered')).toEqual([
    expect.objectContaining({ secure: true, finding: 'B级唯一住房', occurredOn: '2025-07-02' }),
  ]);
});

test('BL-2022-4.6.2: the right of a sole C, approved with its grant; unset it says so, and a second lived in refuses', async () => {
  const account = 'housing@441322';
  await act(account, 'appraiseHouse', {
    ...{ householdId: id(1), grade: 'C', soleDwelling: true, occurredOn: '2025-08-01' },
  });
  const approval = {
    ...{ householdId: id(1), startOn: '2025-12-10', plannedUntil: '2026-03-31', occurredOn: '2025-11-20' },
  };
  expect(await act(account, 'approveRenovation', approval)).toMatchObject({ code: 'LIVED_IN_UNKNOWN' });
  await act('village@441322001001', 'recordDwelling', {
    ...{ householdId: id(1), livedIn: true, occurredOn: '2025-08-02' },
  });
  expect(await seen(account, 1)).toMatchObject({
    dwellings: [{ number: '1', grade: 'C', livedIn: true }],
    renovationRight: {
      way: 'REINFORCE',
      decision: { outcome: 'GRANTED', clauses: [{ id: 'BL-2022-4.6.2' }] },
    },
  });
  expect(
    await act(account, 'approveRenovation', approval, '... on AmountNotSet { parameter }'),
  ).toMatchObject({ code: 'AMOUNT_NOT_SET', parameter: 'renovation-grant' });
  expect(
    await act(
      account,
      'approveRenovation',
      { ...approval, grant: '15000.00' },
      '... on RenovationRecorded { renovation { state approvedOn grade houseNumber } }',
    ),
  ).toMatchObject({
    renovation: { state: 'APPROVED', approvedOn: '2025-11-20', grade: 'C', houseNumber: '1' },
  });
  await act(account, 'recordDwelling', {
    ...{ householdId: id(1), houseNumber: '2', livedIn: true, occurredOn: '2025-11-25' },
  });
  expect(
    await act(account, 'approveRenovation', { ...approval, occurredOn: '2025-11-26', grant: '1.00' }),
  ).toMatchObject({
    code: 'OTHER_HOUSE_LIVED_IN',
  });
});

test('BL-2022-4.6.2: refused for being released alone, and told so', async () => {
  const account = 'housing@441322';
  await act(account, 'appraiseHouse', {
    ...{ householdId: id(2), grade: 'D', soleDwelling: true, occurredOn: '2025-08-01' },
  });
  await act(account, 'recordDwelling', { householdId: id(2), livedIn: true, occurredOn: '2025-08-01' });
  const events = await told(async () => {
    expect(
      await act(account, 'approveRenovation', {
        ...{
          householdId: id(2),
          startOn: '2025-12-10',
          plannedUntil: '2026-03-31',
          occurredOn: '2025-11-20',
        },
      }),
    ).toMatchObject({ code: 'MONITORED_ONLY', __typename: 'DecisionRefused' });
  });
  expect(itemsTold(events, 'measure-refused')).toEqual([
    expect.objectContaining({ householdId: id(2), right: '危房改造', department: '住建' }),
  ]);
});

const JI_YUAN = '419001001201';
const PU_AN = '500235216205';

test.each([
  ['JY-2025-1.2g', JI_YUAN, 11],
  ['PA-2025-3.2.5', PU_AN, 12],
])(
  'JY-2025-1.2g, PA-2025-3.2.5: by %s a dangerous house is a remedy without a day and with its age; complete it is met',
  async (clause, village, number) => {
    const code = await household(number, village);
    const county = village.slice(0, 6);
    const row = (grade: string) => ({
      name: '农村住房安全等级鉴定明细表_20251001.csv',
      content: `户编号,房屋编号,是否居住,是否唯一住房,鉴定等级,鉴定日期,鉴定单位\n${code},,是,是,${grade},2025-05-01,鉴定公司`,
    });
    const found = await told(() => housing.load(`housing@${county}`, 'house-appraisal', row('D')));
    expect(itemsTold(found, 'obligation-triggered')).toEqual([
      expect.objectContaining({
        kind: 'HOUSING_RENOVATION',
        triggeredOn: '2025-05-01',
        householdId: id(number),
      }),
    ]);
    expect(itemsTold(found, 'task-changed')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'REMEDY_HOUSE',
          dueOn: null,
          openedOn: '2025-05-01',
          clauseIds: [clause],
        }),
        expect.objectContaining({ kind: 'MOVE_OUT', level: 'township' }),
      ]),
    );
    expect(itemsTold(found, 'screening-hit')).toHaveLength(1);
    const account = `housing@${county}`;
    const remedy = { householdId: id(number), kind: 'OTHER', occurredOn: '2025-06-01' };
    expect(await act(account, 'chooseHousingRemedy', remedy)).toMatchObject({ code: 'REASON_REQUIRED' });
    await act(account, 'chooseHousingRemedy', { ...remedy, kind: 'RECONSTRUCTION' });
    expect(await seen(account, number)).toMatchObject({
      housingRemedy: { kind: 'RECONSTRUCTION', done: false },
      housingAnswer: { secure: false },
    });
    await act(account, 'recordDwelling', {
      householdId: id(number),
      livedIn: false,
      occurredOn: '2025-06-10',
    });
    expect(await seen(account, number, '2025-06-09')).toMatchObject({ dwellings: [{ livedIn: true }] });
    expect(await seen(account, number, '2025-06-10')).toMatchObject({ dwellings: [{ livedIn: false }] });
    await act(account, 'recordDwelling', {
      householdId: id(number),
      livedIn: true,
      occurredOn: '2025-07-01',
    });
    const done = await told(() =>
      housing.load(account, 'renovations', {
        name: '农村危房改造台账_20251120.csv',
        content: `户编号,鉴定等级,开工日,计划竣工日,竣工日,补助金额,已拨付金额\n${code},D,2025-07-10,2025-09-30,2025-09-01,20000,20000`,
      }),
    );
    expect(itemsTold(done, 'obligation-met')).toEqual([expect.objectContaining({ metOn: '2025-11-30' })]);
    expect(await seen(account, number)).toMatchObject({
      dwellings: [{ renovatedOn: '2025-09-01' }],
      housingAnswer: { secure: true },
    });
  },
);

test('JY-2025-1.2f: that somebody looked is a statement of its own; saying nothing is refused, and others may not say it', async () => {
  const at = { householdId: id(11), occurredOn: '2025-11-01' };
  expect(await act('township@419001001', 'recordDwelling', { ...at, checked: true })).toMatchObject({
    __typename: 'DwellingRecorded',
  });
  expect(await act('housing@419001', 'recordDwelling', at)).toMatchObject({ code: 'REQUIRED' });
  expect(await act('water@419001', 'recordDwelling', { ...at, checked: true })).toMatchObject({
    code: 'NOT_PERMITTED',
  });
  expect(
    await act('township@419001001', 'appraiseHouse', { ...at, grade: 'A', soleDwelling: true }),
  ).toMatchObject({
    code: 'NOT_PERMITTED',
  });
  expect(await act('housing@441322', 'recordDwelling', { ...at, checked: true })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('BL-2022-4.6.1, 4.6.2: a draft tells whose sole house and whose suspected houses nobody would see to any more', async () => {
  const draft = { field: 'housingWaterChanges', folder: 'bo-luo-2022', division: '441322' };
  const without = (rule: string, on: string) =>
    changesOfDraft(housing, 'housing@441322', { ...draft, on, change: withoutRule(rule) });
  expect(await without('suspected-house-appraised', '2025-06-30')).toMatchObject([
    { before: 1, leaving: 1, clauseAfter: null, examples: [{ household: { id: id(1) }, person: null }] },
  ]);
  expect(await without('sole-house-renovated', '2025-08-02')).toMatchObject([{ before: 1, after: 0 }]);
});
