import { plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { itemsTold, runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { screen } from '../src/runs/use-cases/screen';
import { service } from '../src/service';
import { supplements, VALUES_OF_BO_LUO } from './supplements';

type Health = ServiceUnderTest<ReturnType<typeof service.readEnvironment>>;
let health: Health;
let directory: string;
let remove: () => Promise<void>;
let keys = 0;

const idOf = (number: number) => `0199a1b2-0000-7000-8000-${String(number).padStart(12, '0')}`;
const VILLAGES = { anYang: '410526101201', boLuo: '441322102201', puAn: '500235216205' } as const;
const HOUSES = { anYang: idOf(1), boLuo: idOf(2), puAn: idOf(3) } as const;
const PERSONS = { anYang: idOf(11), boLuo: idOf(12), puAn: idOf(13) } as const;
type Place = keyof typeof VILLAGES;
const PLACES = Object.keys(VILLAGES) as Place[];

beforeAll(async () => {
  const supplied = await supplements({ 'bo-luo-health': VALUES_OF_BO_LUO });
  ({ directory, remove } = supplied);
  health = await runningService(service, { now: '2026-02-01', variables: supplied.variables });
  await health.deliver('household-registered', {
    households: PLACES.map((place, at) => ({
      ...{
        id: HOUSES[place],
        code: `${VILLAGES[place].slice(0, 9)}00000${at}`,
        divisionCode: VILLAGES[place],
        version: 1,
      },
      persons: [{ id: PERSONS[place], certificateIndex: `0${at}` }],
    })),
  });
  await health.deliver('household-standing', {
    households: PLACES.map((place) => ({
      ...{ householdId: HOUSES[place], divisionCode: VILLAGES[place], version: 1 },
      periods: [
        {
          periodId: HOUSES[place],
          identifiedOn: '2022-05-01',
          eliminatedOn: null,
          monthOnly: false,
          category: null,
        },
      ],
      registration: { outOfPoverty: true, poor: [] },
      members: [{ personId: PERSONS[place], joinedOn: '2021-01-01', leftOn: null, present: true }],
    })),
  });
});
afterAll(async () => {
  await health?.drop();
  await remove?.();
});

async function act(account: string, field: string, type: string, input: object) {
  const { data, errors } = await health.ask<Record<string, Record<string, unknown>>>(
    account,
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on UserError { code } } }`,
    { input: { ...input, idempotencyKey: `key-${keys++}` } },
  );
  expect(errors).toBeUndefined();
  return data[field];
}

async function ofPerson(place: Place, fields: string) {
  const { data, errors } = await health.ask<{ _entities: Record<string, unknown>[] }>(
    `health@${VILLAGES[place].slice(0, 6)}`,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { ${fields} } } }`,
    { r: [{ __typename: 'Person', id: PERSONS[place] }] },
  );
  expect(errors).toBeUndefined();
  return data._entities[0] ?? {};
}

const whom = (place: Place) => ({ householdId: HOUSES[place], personId: PERSONS[place] });
const stay = (hospital: string, on: string) =>
  ofPerson(
    'anYang',
    `treatFirst(on: "${on}", hospital: "${hospital}") { outcome reasons { code clause { id } } }`,
  );

test('AY-2025-3.3.2a: no deposit at a hospital that was designated on the admission day in 2025; one that was taken is work', async () => {
  expect(await stay('H1', '2025-12-30')).toMatchObject({ treatFirst: { outcome: 'REFERRED' } });
  const hospital = { code: 'H1', name: '滑县人民医院', fromOn: '2024-01-01', occurredOn: '2026-01-10' };
  expect(await act('health@410526', 'recordHospital', 'RecordHospitalInput', hospital)).toMatchObject({
    __typename: 'HealthRecorded',
  });
  expect(await stay('H1', '2025-12-30')).toMatchObject({ treatFirst: { outcome: 'GRANTED' } });
  expect(await stay('H2', '2025-12-30')).toMatchObject({ treatFirst: { outcome: 'REFUSED' } });
  expect(await stay('H1', '2026-01-01')).toMatchObject({ treatFirst: { outcome: 'REFUSED' } });
  const admission = {
    ...whom('anYang'),
    hospital: 'H1',
    admittedOn: '2025-12-30',
    deposit: '2000.00',
    leftOn: '2026-01-08',
  };
  const events = await toldMeanwhile(health.service, ['task-changed'], async () => {
    await act('health@410526', 'recordAdmission', 'RecordAdmissionInput', {
      ...admission,
      occurredOn: '2026-01-10',
    });
    await act('health@410526', 'recordAdmission', 'RecordAdmissionInput', {
      ...admission,
      ...{ depositReturnedOn: '2026-01-12', occurredOn: '2026-01-12' },
    });
  });
  expect(itemsTold(events, 'task-changed')).toMatchObject([
    { kind: 'DEPOSIT_TO_RETURN', closedOn: null, form: 'recordAdmission' },
    { kind: 'DEPOSIT_TO_RETURN', closedOn: '2026-01-12' },
  ]);
});

test('AY-2025-3.3.2b: aid for a bill of 2025 is granted without an amount until one is set, and paid once', async () => {
  const claim = { ...whom('anYang'), billedOn: '2025-12-31', bill: '1000.00', occurredOn: '2026-01-10' };
  expect(await act('health@410526', 'claimMedicalAid', 'ClaimMedicalAidInput', claim)).toMatchObject({
    __typename: 'HealthRecorded',
  });
  const { data } = await health.ask<{
    medicalAidClaims: { edges: { node: { id: string; aid: string | null } }[] };
  }>('health@410526', '{ medicalAidClaims { edges { node { id aid decision { outcome } } } } }');
  const [first] = data.medicalAidClaims.edges;
  expect(first?.node).toMatchObject({ aid: null, decision: { outcome: 'GRANTED' } });
  const payment = {
    paidFor: 'MEDICAL_AID',
    subjectId: first?.node.id,
    amount: '700.00',
    occurredOn: '2026-01-20',
  };
  const pay = () => act('health@410526', 'recordHealthPayment', 'RecordHealthPaymentInput', payment);
  expect(await pay()).toMatchObject({ code: 'AMOUNT_NOT_SET' });
  const verdict = {
    claimId: first?.node.id,
    granted: true,
    amount: '700.00',
    reason: '县级审定',
    occurredOn: '2026-01-15',
  };
  expect(await act('county@410526', 'decideMedicalAid', 'DecideMedicalAidInput', verdict)).toMatchObject({
    __typename: 'HealthRecorded',
  });
  expect(await pay()).toMatchObject({ __typename: 'HealthRecorded' });
  expect(await pay()).toMatchObject({ code: 'ALREADY_PAID' });
  expect(await ofPerson('anYang', 'medicalAid(on: "2026-01-01", bill: "1000.00") { outcome }')).toMatchObject(
    { medicalAid: { outcome: 'REFUSED' } },
  );
});

test('BL-2022-4.4.1: the whole contribution of a monitored person is paid, a member in no insurance is the gap and a hit', async () => {
  const insured = {
    ...whom('boLuo'),
    year: 2025,
    status: 'INSURED',
    collectedOn: '2024-12-15',
    contribution: '380.00',
  };
  await act('township@441322102', 'recordInsurance', 'RecordInsuranceInput', {
    ...insured,
    occurredOn: '2025-01-05',
  });
  const list = { division: '441322', year: 2025, occurredOn: '2025-02-01' };
  expect(await act('health@441322', 'listPremiumSubsidies', 'ListPremiumSubsidiesInput', list)).toMatchObject(
    { __typename: 'PremiumSubsidiesListed' },
  );
  const { premiumSubsidy } = await ofPerson(
    'boLuo',
    'premiumSubsidy(year: 2025) { id amount rest state decision { clauses { id } } }',
  );
  expect(premiumSubsidy).toMatchObject({
    amount: '380.00',
    rest: '380.00',
    state: 'DUE',
    decision: { clauses: [{ id: 'BL-2022-4.4.1' }] },
  });
  const { id } = premiumSubsidy as { id: string };
  const payment = { paidFor: 'PREMIUM', subjectId: id, amount: '379.99', occurredOn: '2025-03-01' };
  await act('health@441322', 'recordHealthPayment', 'RecordHealthPaymentInput', payment);
  expect(await ofPerson('boLuo', 'premiumSubsidy(year: 2025) { rest state }')).toMatchObject({
    premiumSubsidy: { rest: '0.01', state: 'SHORT' },
  });
  const events = await toldMeanwhile(health.service, ['guarantee-answered', 'screening-hit'], async () => {
    const none = { ...whom('boLuo'), year: 2026, status: 'NOT_INSURED', occurredOn: '2026-01-20' };
    await act('township@441322102', 'recordInsurance', 'RecordInsuranceInput', none);
  });
  expect(itemsTold(events, 'guarantee-answered')).toMatchObject([{ secure: false, finding: null }]);
  expect(itemsTold(events, 'screening-hit')).toMatchObject([
    { rule: 'insurance-insecure', period: '2026', personId: null },
  ]);
  const { data } = await health.ask<{ insuranceGaps: { edges: { node: { state: string } }[] } }>(
    'township@441322102',
    '{ insuranceGaps { edges { node { state } } } }',
  );
  expect(data.insuranceGaps.edges).toMatchObject([{ node: { state: 'NOT_INSURED' } }]);
});

test('BL-2022-4.4.3: a case of serious-illness relief is opened for a monitored person', async () => {
  const relief = { ...whom('boLuo'), occurredOn: '2025-06-01' };
  expect(
    await act('health@441322', 'openSeriousIllnessRelief', 'OpenSeriousIllnessReliefInput', relief),
  ).toMatchObject({ __typename: 'HealthRecorded' });
  const late = { ...whom('boLuo'), occurredOn: '2026-01-10' };
  expect(
    await act('health@441322', 'openSeriousIllnessRelief', 'OpenSeriousIllnessReliefInput', late),
  ).toMatchObject({ __typename: 'DecisionRefused' });
});

test('PA-2025-3.2.7: seven items stand for each monitored member, and a contract takes its item from missing to there', async () => {
  const contract = { ...whom('puAn'), disease: '高血压', signed: false, occurredOn: '2025-06-01' };
  await act('health@500235', 'signChronicContract', 'SignChronicContractInput', contract);
  const { healthItems } = await ofPerson('puAn', 'healthItems(asOf: "2025-06-02") { item state }');
  expect(healthItems).toHaveLength(7);
  expect(healthItems).toContainEqual({ item: 'CHRONIC_CARE', state: 'MISSING' });
  const signed = { ...whom('puAn'), disease: '高血压', doctor: '普安乡卫生院', occurredOn: '2025-06-03' };
  await act('health@500235', 'signChronicContract', 'SignChronicContractInput', signed);
  expect(await act('health@500235', 'signChronicContract', 'SignChronicContractInput', signed)).toMatchObject(
    { code: 'CONTRACT_RUNS' },
  );
  expect(
    (await ofPerson('puAn', 'healthItems(asOf: "2025-06-03") { item state }')).healthItems,
  ).toContainEqual({ item: 'CHRONIC_CARE', state: 'HAS' });
});

test('BL-2022-5.1b: who has paid more than the county’s limit is found in the month it is passed, once a year, without a sum', async () => {
  const { workerDb } = health.service.parts;
  await workerDb.write({ division: '', sector: '*' }, (t) =>
    t.query(
      `INSERT INTO settlement (household_code, certificate_index, household_id, person_id, division_code, settled_on, kind, total_cost,
         basic_insurance, serious_illness_insurance, medical_aid, self_paid, occurrence, source)
       SELECT 'x', '\\x01', $1, $2, $3, d::date, 'INPATIENT', c, 0, 0, 0, c, 1, 'x'
       FROM (VALUES ('2025-09-30', 1000000), ('2025-10-02', 1), ('2025-11-02', 1)) AS b(d, c)`,
      [HOUSES.boLuo, PERSONS.boLuo, VILLAGES.boLuo],
    ),
  );
  const policies = await loadPolicies([policiesDirectory, directory]);
  const found = async (day: string) =>
    itemsTold(
      await toldMeanwhile(health.service, ['screening-hit'], () =>
        screen(workerDb, policies, plainDate(day)),
      ),
      'screening-hit',
    );
  expect(await found('2025-10-01')).toEqual([]);
  expect(await found('2025-10-31')).toMatchObject([
    { rule: 'self-paid-high', period: '2025-10', leadType: 'ILLNESS_DISASTER_ACCIDENT', personId: null },
  ]);
  expect(await found('2025-11-30')).toEqual([]);
});

test('BL-2022-4.4.2, JY-2025-1.2e: a bill shows its layers apart and whether it reaches the county’s standard; without the base nobody knows', async () => {
  const { data, errors } = await health.ask<{ settlements: { edges: { node: object }[] } }>(
    'health@441322',
    `{ settlements(orderBy: { field: SETTLED_ON }) { edges { node { basicInsurance seriousIllnessInsurance medicalAid selfPaidByLayers
       compliantSelfPaid standard { outcome reasons { code clause { id } } } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.settlements.edges[0]?.node).toMatchObject({
    ...{ basicInsurance: '0.00', selfPaidByLayers: '10000.00', compliantSelfPaid: null },
    standard: { outcome: 'REFERRED', reasons: [{ code: 'BASE_UNKNOWN', clause: { id: 'BL-2022-4.4.2' } }] },
  });
});

test('AY-2025-3.3.2c: the contribution of 2026 collected in 2025 is granted and flagged, its rate not set', async () => {
  const insured = {
    ...whom('anYang'),
    year: 2026,
    status: 'INSURED',
    collectedOn: '2025-12-31',
    contribution: '400.00',
  };
  await act('health@410526', 'recordInsurance', 'RecordInsuranceInput', {
    ...insured,
    aidClass: '监测',
    occurredOn: '2026-01-05',
  });
  await act('health@410526', 'listPremiumSubsidies', 'ListPremiumSubsidiesInput', {
    division: '410526',
    year: 2026,
    occurredOn: '2026-01-06',
  });
  expect(
    await ofPerson(
      'anYang',
      'premiumSubsidy(year: 2026) { amount state decision { outcome flags { code } } }',
    ),
  ).toMatchObject({
    premiumSubsidy: {
      ...{ amount: null, state: 'AMOUNT_NOT_SET' },
      decision: { outcome: 'GRANTED', flags: [{ code: 'FOR_NEXT_YEAR' }, { code: 'VALUE_NOT_SET' }] },
    },
  });
});
