import { Assessments, JI_YUAN } from './running-assessments';

const COUNTY = 'county@500235';
const VILLAGE = 'village@500235216220';
const PU_AN = '500235216799001';
const [BELOW, NOT_BELOW, EMPTY] = ['419001109799001', '419001109799002', '500235216799002'];
const GONG_YI = ['河南省', '郑州市', '巩义市', '新华路街道', '文化街社区居民委员会'];
const OF_2020 = '410181001799101';

let incomes: Assessments;
beforeAll(async () => {
  incomes = await Assessments.start('2025-12-01');
  const family = (household: string, first: number, place?: readonly string[]) =>
    [0, 1, 2, 3].map((index) => ({
      household,
      person: first + index,
      name: `测试${first + index}`,
      relation: ['户主', '配偶', '之子', '之女'][index],
      members: 4,
      ...(place && { place }),
    }));
  await incomes.load(COUNTY, [...family(PU_AN, 11), { household: EMPTY, person: 31, members: 1 }]);
  await incomes.load('county@419001', [...family(BELOW, 41, JI_YUAN), ...family(NOT_BELOW, 51, JI_YUAN)]);
});
afterAll(() => incomes?.drop());

const scenario30 = () =>
  incomes.input(PU_AN, '2025-11-30', [
    { wages: '20000.00' },
    { registration: 'URBAN', urbanBenefits: ['职工基本养老保险'], wages: '60000', supportPaid: '6000' },
  ]);

test('PA-2025-2.1.2 PA-2025-2.1b scenario 30: three members, 26,000 ÷ 3 = 8,666.67, below the line of 9,000', async () => {
  const outcome = await incomes.assess(VILLAGE, await scenario30());
  expect(outcome).toMatchObject({
    __typename: 'IncomeAssessed',
    assessment: {
      occurredOn: '2025-11-30',
      fromOn: '2024-12-01',
      measure: 'NET',
      wages: '20000.00',
      transfer: '6000.00',
      total: '26000.00',
      countedMembers: 3,
      perHead: '8666.67',
      arithmetic: '20000.00 + 0.00 + 0.00 + 6000.00 − 0.00 = 26000.00; 26000.00 ÷ 3 = 8666.67',
    },
    screening: {
      asOf: '2025-11-30',
      belowLine: true,
      decision: {
        outcome: 'GRANTED',
        reasons: [
          { code: 'INCOME_BELOW_LINE', fact: '8666.67', value: '9000.00', clause: { id: 'PA-2025-4.2a' } },
        ],
      },
    },
  });
  expect((outcome.assessment as { members?: object[] })?.members?.[1]).toMatchObject({
    counted: false,
    reason: '职工基本养老保险',
    clause: { id: 'PA-2025-2.1.2' },
    wages: '60000.00',
    supportPaid: '6000.00',
  });
});

test('PA-2025-4.2a exactly 9,000 a head is not below; a line of another year is not set', async () => {
  const members = [{ wages: '36000' }];
  const exact = await incomes.assess(VILLAGE, await incomes.input(PU_AN, '2025-11-29', members));
  expect(exact.screening).toMatchObject({ belowLine: false, decision: { outcome: 'REFUSED' } });
  const early = await incomes.input(PU_AN, '2025-03-20', members);
  expect((await incomes.assess(VILLAGE, early)).screening).toMatchObject({ belowLine: false });
  const { data } = await incomes.households.ask<{ household: { incomeAssessment: { screening: object } } }>(
    COUNTY,
    `query ($id: ID!) { household(id: $id) { incomeAssessment(asOf: "2025-11-29") {
       screening(asOf: "2026-01-01") { belowLine decision { outcome reasons { code } } } } } }`,
    { id: await incomes.idOf(PU_AN) },
  );
  expect(data.household.incomeAssessment.screening).toEqual({
    belowLine: null,
    decision: { outcome: 'REFERRED', reasons: [{ code: 'LINE_NOT_SET' }] },
  });
});

test('JY-2025-1.1c JY-2025-1.1d scenario 32: 34,399.99 and 8,600 × 4, below and not below, both for a person to decide', async () => {
  for (const code of [BELOW, NOT_BELOW]) {
    await incomes.households.deliver('guarantee-answered', {
      answers: [
        {
          householdId: await incomes.idOf(code),
          divisionCode: '419001109201',
          guarantee: 'SAFE_HOUSING',
          secure: false,
          occurredOn: '2025-06-01',
          department: '住建',
          source: 'appraisal',
          finding: 'C级唯一住房',
        },
      ],
    });
  }
  for (const [code, wages, belowLine] of [
    [BELOW, '34399.99', true],
    [NOT_BELOW, '34400.00', false],
  ] as const) {
    const input = await incomes.input(code, '2025-11-30', [{ wages }], { selfPaid: '12000' });
    const { screening } = await incomes.assess('county@419001', input);
    expect(screening).toMatchObject({
      belowLine,
      otherFactors: ['C级唯一住房', '合规自付支出 12000.00'],
      decision: {
        outcome: 'REFERRED',
        reasons: [
          { code: belowLine ? 'INCOME_BELOW_LINE' : 'INCOME_NOT_BELOW_LINE', clause: { id: 'JY-2025-1.1c' } },
          {
            code: 'OTHER_FACTORS_DECIDE',
            fact: 'C级唯一住房、合规自付支出 12000.00',
            clause: { id: 'JY-2025-1.1d' },
          },
        ],
      },
    });
  }
});

test('PA-2025-2.2b compliant self-paid stands beside the income and is never deducted', async () => {
  const input = await incomes.input(EMPTY, '2025-11-30', [{ wages: '9000' }], { selfPaid: '8999.99' });
  expect(await incomes.assess(VILLAGE, input)).toMatchObject({
    assessment: { total: '9000.00', selfPaid: '8999.99', policyIncome: null },
    screening: { belowLine: false },
  });
});

test('PA-2025-2.1b who is missing, stands there twice, is a stranger or differs without a reason is refused by field', async () => {
  const input = await incomes.input(PU_AN, '2025-11-30', []);
  const refusedWith = async (members: unknown[]) => incomes.assess(VILLAGE, { ...input, members });
  const [stranger] = await incomes.people(EMPTY);
  const [head] = input.members;
  expect(await refusedWith(input.members.slice(1))).toMatchObject({
    code: 'MEMBER_NOT_NAMED',
    field: 'members',
  });
  expect(await refusedWith([...input.members, head])).toMatchObject({ code: 'NAMED_TWICE' });
  expect(await refusedWith([...input.members, { ...head, personId: stranger }])).toMatchObject({
    __typename: 'InvalidInput',
    code: 'NOT_A_MEMBER',
    field: 'members.4.personId',
  });
  const away = input.members.map((member) => ({ ...member, sharesIncome: false }));
  expect(await refusedWith(away)).toMatchObject({
    code: 'SHARING_REASON',
    clauses: [{ id: 'PA-2025-2.1b' }],
  });
  const reasoned = away.map((member) => ({ ...member, sharingReason: '各自生活' }));
  expect(await refusedWith(reasoned)).toMatchObject({
    code: 'NOBODY_COUNTED',
    clauses: [{ id: 'PA-2025-2.1b' }],
  });
  const number = reasoned.map((member) => ({ ...member, sharingReason: '990034194707288978' }));
  expect(await refusedWith(number)).toMatchObject({ code: 'IDENTITY_NUMBER' });
  expect(await incomes.assess(VILLAGE, { ...input, occurredOn: '2025-12-02' })).toMatchObject({
    code: 'DATE_IN_FUTURE',
  });
});

test('the same key gives the same assessment, of four at once one is recorded', async () => {
  const input = await scenario30();
  const answers = await Promise.all([1, 2, 3, 4].map(() => incomes.assess(VILLAGE, input)));
  expect(new Set(answers.map(({ assessment }) => assessment?.id)).size).toBe(1);
});

test('a key stands for its input: with other amounts it is in use, and nothing is recorded', async () => {
  const input = await scenario30();
  const { assessment } = await incomes.assess(VILLAGE, input);
  expect(assessment).toBeDefined();
  expect(await incomes.assess(VILLAGE, { ...input, selfPaid: '1.00' })).toMatchObject({
    __typename: 'KeyInUse',
  });
  expect((await incomes.assess(VILLAGE, input)).assessment?.id).toBe(assessment?.id);
});

test('a correction is a new entry in the place of the first; of two one succeeds, the other gets the newer', async () => {
  const first = await incomes.assess(VILLAGE, await incomes.input(EMPTY, '2025-10-31', [{ wages: '100' }]));
  const correct = async (wages: string) =>
    incomes.assess(
      VILLAGE,
      await incomes.input(EMPTY, '2025-10-31', [{ wages }], { corrects: first.assessment?.id }),
    );
  const answers = await Promise.all([correct('200'), correct('300')]);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'AssessmentConflict',
    'IncomeAssessed',
  ]);
  expect(answers[0]?.assessment?.id).toBe(answers[1]?.assessment?.id);
  const { data } = await incomes.households.ask<{
    household: { incomeAssessments: { occurredOn: string }[] };
  }>(COUNTY, 'query ($id: ID!) { household(id: $id) { incomeAssessments { occurredOn corrects } } }', {
    id: await incomes.idOf(EMPTY),
  });
  expect(data.household.incomeAssessments).toEqual([
    { occurredOn: '2025-11-30', corrects: null },
    { occurredOn: '2025-10-31', corrects: first.assessment?.id },
  ]);
  const other = await incomes.input(PU_AN, '2025-10-31', [], { corrects: first.assessment?.id });
  expect(await incomes.assess(VILLAGE, other)).toMatchObject({ __typename: 'NotFound', field: 'corrects' });
  await expect(
    incomes.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
      transaction.query('UPDATE income_assessment SET total = 0'),
    ),
  ).rejects.toThrow('never changed');
});

test('neighbours, other departments and auditors assess nothing and read nothing that is not theirs', async () => {
  const input = await scenario30();
  for (const neighbour of ['village@500235216219', 'township@500235217', 'county@419001']) {
    expect(await incomes.assess(neighbour, input)).toMatchObject({
      __typename: 'NotFound',
      field: 'householdId',
    });
  }
  for (const other of ['health@500235', 'auditor@500235', 'city@5002']) {
    expect(await incomes.assess(other, input)).toMatchObject({ __typename: 'NotPermitted' });
  }
  const { data } = await incomes.households.ask<{ household: object }>(
    'health@500235',
    `query ($id: ID!) { household(id: $id) { incomeAssessments { id } incomeAssessment { id } scopeCheck { inScope }
       policyIncomeCheck(year: 2025) { year } qualityPrompts { seen } } }`,
    { id: input.householdId },
  );
  expect(data.household).toEqual({
    incomeAssessments: null,
    incomeAssessment: null,
    scopeCheck: null,
    policyIncomeCheck: null,
    qualityPrompts: null,
  });
  expect(await incomes.assess('rural@500235', input)).toMatchObject({ __typename: 'IncomeAssessed' });
});

test('ZZ-2020-1.3 in 2020 a fen below 6,000 a head is below the line of 郑州, 6,000 is not', async () => {
  await incomes.load(
    'county@410181',
    [{ household: OF_2020, person: 61, members: 1, place: GONG_YI }],
    '2020-03-20',
  );
  for (const [day, wages, belowLine] of [
    ['2020-11-29', '5999.99', true],
    ['2020-11-30', '6000.00', false],
  ] as const) {
    const { screening } = await incomes.assess(
      'county@410181',
      await incomes.input(OF_2020, day, [{ wages }]),
    );
    expect(screening).toMatchObject({ belowLine });
  }
});
