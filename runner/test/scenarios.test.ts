import { rmSync } from 'node:fs';
import { countyValues } from './county-values';
import { deadlineScenarios } from './deadline-scenarios';
import { heNanScenarios } from './he-nan-scenarios';
import { JI_YUAN, type Outcome, PlayedHousehold, PU_AN } from './played-household';
import { broughtToReview, NOMINATION, releasedStepByStep, TOWNSHIP, taken } from './played-steps';
import { type StartedStack, startedStack } from './started-stack';

const values = countyValues(['pu-an-line', 'liu-gu-funds']);
let stack: StartedStack;

beforeAll(async () => {
  stack = await startedStack(undefined, ['--empty'], { DIXIAN_POLICIES: values.directory });
}, 200_000);
afterAll(async () => {
  await stack?.process.end('SIGTERM');
  values.remove();
  if (stack) rmSync(stack.data, { recursive: true, force: true });
}, 30_000);

const register = (place: typeof PU_AN, births = ['1970-05-05']) =>
  PlayedHousehold.register(stack, place, births);
const recorded = { __typename: 'CaseActRecorded' };

test('scenarios 6 and 8, PA-2025-2.3d, PA-2025-2.3a: step 3 waits for step 2, step 4 for five full days', async () => {
  const household = await register(PU_AN);
  const caseId = await broughtToReview(household, '2025-06-06', '2025-06-09');
  expect(
    await household.does('township', 'recordTownshipReview', '2025-06-14', { caseId, ...TOWNSHIP }),
  ).toMatchObject({
    code: 'PUBLICITY_TOO_SHORT',
    possibleFrom: '2025-06-15',
    clauses: [{ id: 'PA-2025-2.3d' }],
  });
  expect(
    await household.does('township', 'recordTownshipReview', '2025-06-15', { caseId, ...TOWNSHIP }),
  ).toMatchObject(recorded);
});

test('scenario 9, PA-2025-4.2a, PA-2025-4.2b, PA-2025-4.2d: six full months above the line; exactly the line is not above; the five steps release', async () => {
  const household = await register(PU_AN);
  await household.does('county', 'takeOverMonitoring', '2025-03-14', taken('2024-06-01'));
  await household.isSecureFrom('2025-03-20');
  await household.earns('2025-03-15', ['9000.01']);
  expect(await household.does('village', 'nominateElimination', '2025-09-14', NOMINATION)).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'INCOME_NOT_STABLE_YET',
  });
  const { eliminationReadiness } = await household.shows<{
    eliminationReadiness: {
      outcome: string;
      earliestOn: string;
      conditions: { code: string; holds: boolean }[];
    };
  }>('eliminationReadiness(asOf: "2025-09-14") { outcome earliestOn conditions { code holds } }');
  expect(eliminationReadiness).toMatchObject({ outcome: 'REFUSED', earliestOn: '2025-09-15' });
  const nominated = await household.does('village', 'nominateElimination', '2025-09-15', NOMINATION);
  expect(nominated).toMatchObject(recorded);
  await releasedStepByStep(household, nominated.case?.id ?? '');

  const atTheLine = await register(PU_AN);
  await atTheLine.does('county', 'takeOverMonitoring', '2025-03-14', taken('2024-06-01'));
  await atTheLine.isSecureFrom('2025-03-20');
  await atTheLine.earns('2025-03-15', ['9000.00']);
  expect(await atTheLine.does('village', 'nominateElimination', '2025-09-15', NOMINATION)).toMatchObject({
    code: 'INCOME_NOT_ABOVE_LINE',
  });
});

test('scenario 11, PA-2025-4.1b2, PA-2025-4.1b3: no labour and the highest 低保 hold elimination', async () => {
  const household = await register(PU_AN, ['1950-01-01', '1951-01-01']);
  await household.does('county', 'takeOverMonitoring', '2025-03-14', taken('2024-06-01'));
  await household.isSecureFrom('2025-03-20');
  await household.earns('2025-03-15', ['9000.01', '9000.01']);
  const grant = { name: '低保', tier: 'HIGHEST', wholeHousehold: true, approved: '900.00', paid: '900.00' };
  await household.says('civil-affairs', 'recordAllowance', '2025-03-20', grant);
  await household.sees(
    'departmentAllowances { grant }',
    ({ departmentAllowances }: { departmentAllowances: object[] }) => departmentAllowances.length === 1,
  );
  expect(
    await household.does('township', 'setSafetyNetLabel', '2025-04-01', { facts: { ableMembers: 0 } }),
  ).toMatchObject({ __typename: 'SafetyNetLabelRecorded' });
  expect(await household.does('village', 'nominateElimination', '2025-10-10', NOMINATION)).toMatchObject({
    code: 'SAFETY_NET_NOT_ELIMINATED',
    clauses: [{ id: 'PA-2025-4.1b2' }],
  });
});

test('scenario 13, PA-2025-4.1b3: an eighteenth birthday leaves the label as it is', async () => {
  const household = await register(PU_AN, ['1950-01-01', '2007-08-01']);
  await household.does('county', 'takeOverMonitoring', '2025-03-14', taken('2024-06-01'));
  const grant = { name: '低保', tier: 'HIGHEST', wholeHousehold: true, approved: '900.00', paid: '900.00' };
  await household.says('civil-affairs', 'recordAllowance', '2025-03-20', grant);
  await household.sees(
    'departmentAllowances { grant }',
    ({ departmentAllowances }: { departmentAllowances: object[] }) => departmentAllowances.length === 1,
  );
  const facts = { facts: { ableMembers: 0 } };
  expect(await household.does('township', 'setSafetyNetLabel', '2025-04-01', facts)).toMatchObject({
    __typename: 'SafetyNetLabelRecorded',
  });
  expect(
    await household.shows(
      `before: safetyNetLabel(asOf: "2025-07-31") { reviewsDue(asOf: "2025-07-31") }
       after: safetyNetLabel(asOf: "2025-08-01") { name reviewsDue(asOf: "2025-08-01") }`,
    ),
  ).toEqual({
    before: { reviewsDue: [] },
    after: { name: '整户无劳动能力兜底保障', reviewsDue: ['2025-08-01'] },
  });
  const client = await stack.as('township@500235216');
  const { data } = await client.ask<object>(
    `query ($id: ID!) { tasks(filter: { household: $id, kinds: [REVIEW_LABEL], asOf: "2025-08-01",
       levels: [VILLAGE, TOWNSHIP, COUNTY] }) { edges { status node { openedOn } } } }`,
    { id: household.id },
  );
  expect(data).toEqual({ tasks: { edges: [{ status: 'OPEN', node: { openedOn: '2025-08-01' } }] } });
});

test('scenario 17, JY-2025-1.1m: approved is not delivered; the label does not eliminate', async () => {
  const household = await register(JI_YUAN);
  await household.does('county', 'takeOverMonitoring', '2025-06-01', taken('2023-01-01'));
  const grant = { name: '低保', tier: 'LOWER', approved: '500.00' };
  const first = await household.says('civil-affairs', 'recordAllowance', '2025-06-01', {
    ...grant,
    paid: '300.00',
  });
  const paidIs = (paid: string) =>
    household.sees(
      'departmentAllowances { paid }',
      ({ departmentAllowances: [only] }: { departmentAllowances: { paid: string }[] }) => only?.paid === paid,
    );
  await paidIs('300.00');
  expect(await household.does('township', 'setSafetyNetLabel', '2025-06-05', {})).toMatchObject({
    code: 'MEASURES_NOT_FULLY_DELIVERED',
    clauses: [{ id: 'JY-2025-1.1m' }],
  });
  const { grant: grantId } = first.allowance as { grant: string };
  await household.says('civil-affairs', 'recordAllowance', '2025-06-10', {
    ...grant,
    grantId,
    paid: '500.00',
  });
  await paidIs('500.00');
  expect(await household.does('township', 'setSafetyNetLabel', '2025-06-10', {})).toMatchObject({
    __typename: 'SafetyNetLabelRecorded',
  });
  expect(await household.shows('monitored(asOf: "2025-12-31") { eliminatedOn }')).toEqual({
    monitored: { eliminatedOn: null },
  });
});

test('scenario 30, PA-2025-2.1.2, PA-2025-2.1b: who draws urban benefits is left out, what she gives counts', async () => {
  const household = await register(PU_AN, ['1980-01-01', '1982-01-01', '2012-01-01', '2014-01-01']);
  const assessed: Outcome = await household.earns(
    '2025-06-01',
    ['20000.00', '60000.00'],
    [{}, { registration: 'URBAN', urbanBenefits: ['职工基本养老保险'], supportPaid: '6000.00' }],
  );
  expect(assessed).toMatchObject({
    __typename: 'IncomeAssessed',
    assessment: { countedMembers: 3, total: '26000.00', perHead: '8666.67' },
    screening: { belowLine: true },
  });
});

test.each([
  ['34399.99', true],
  ['34400.00', false],
])(
  'scenario 32, JY-2025-1.1c, JY-2025-1.1d: four persons with %s net: below the line is %p, both go to a person',
  async (net, belowLine) => {
    const household = await register(JI_YUAN, ['1980-01-01', '1982-01-01', '2012-01-01', '2014-01-01']);
    await household.says('housing', 'appraiseHouse', '2025-06-01', { grade: 'C', soleDwelling: true });
    await household.sees(
      'departmentAnswers { secure }',
      ({ departmentAnswers }: { departmentAnswers: object[] }) => departmentAnswers.length === 1,
    );
    const assessed = await household.earns('2025-06-10', [net]);
    expect(assessed.screening).toMatchObject({ belowLine, decision: { outcome: 'REFERRED' } });
    expect(assessed.screening?.otherFactors.join()).toContain('C级');
  },
);

heNanScenarios(() => stack);
deadlineScenarios(() => stack);
