import { code, PuAnReleases } from './pu-an-releases';
import { TOWNSHIP, VILLAGE } from './running-case';
import { readinessOn } from './running-release';

let releases: PuAnReleases;
beforeAll(async () => {
  releases = await PuAnReleases.start(6);
});
afterAll(() => releases?.drop());

test('scenario 9, PA-2025-4.2b income above the line since 03-15: refused on 09-14, accepted on 09-15', async () => {
  const householdId = await releases.fit(1);
  expect(await releases.nominate(householdId, '2025-09-14')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'INCOME_NOT_STABLE_YET',
    message: '暂不能办理：持续稳定未满规定月数。需要：稳定满规定月数。最早2025-09-15。',
    clauses: [{ id: 'PA-2025-4.2b' }],
    decision: { outcome: 'REFUSED' },
  });
  expect(await releases.nominate(householdId, '2025-09-15')).toMatchObject({
    __typename: 'CaseActRecorded',
    case: { state: 'NOMINATED', nextStep: 'REVERIFICATION' },
    warnings: [],
  });
});

test('scenario 9, PA-2025-4.2a exactly 9,000 is not above the line; PA-2025-4.2d all conditions at once', async () => {
  const householdId = await releases.fit(2, '9000.00');
  const refused = await releases.nominate(householdId, '2025-10-15');
  expect(refused).toMatchObject({
    code: 'INCOME_NOT_ABOVE_LINE',
    clauses: [{ id: 'PA-2025-4.2a' }, { id: 'PA-2025-4.2b' }],
  });
  expect(refused.decision?.reasons.filter(({ holds }) => holds).map((reason) => reason.code)).toEqual([
    'GUARANTEES_SECURE',
    'RISK_GONE',
  ]);
});

test('PA-2025-4.2a an income that fell to the line in between starts the half-year anew', async () => {
  const householdId = await releases.fit(3);
  await releases.evidence.income(code(3), '2025-07-01', '9000');
  await releases.evidence.income(code(3), '2025-07-20', '9500');
  expect(await readinessOn(releases.cases, VILLAGE, code(3), '2025-10-01')).toMatchObject({
    outcome: 'REFUSED',
    // 2026-01-20 lies in a year whose line nobody has set.
    earliestOn: null,
    conditions: [
      { code: 'INCOME_ABOVE_LINE', since: '2025-07-20' },
      { code: 'INCOME_NOT_STABLE_YET', holds: false, since: '2024-05-01', earliestOn: '2026-01-20' },
      {},
      {},
      {},
      {},
      {},
    ],
  });
  expect(await releases.nominate(householdId, '2025-10-01')).toMatchObject({ code: 'INCOME_NOT_STABLE_YET' });
});

test('PA-2025-4.2c an unknown answer refuses, and so does one that is withdrawn or against', async () => {
  await releases.evidence.monitored(code(4), '2024-05-01');
  await releases.evidence.income(code(4), '2025-03-15', '12000');
  const householdId = await releases.idOf(4);
  await releases.evidence.answered(code(4), '2025-04-01', true, [
    'COMPULSORY_EDUCATION',
    'BASIC_MEDICAL',
    'SAFE_HOUSING',
  ]);
  const open = async () => {
    const refused = await releases.nominate(householdId, '2025-10-15');
    expect(refused.__typename).toBe('DecisionRefused');
    return refused.decision?.reasons.filter(({ holds }) => !holds).map((reason) => reason.code);
  };
  expect(await releases.nominate(householdId, '2025-10-15')).toMatchObject({
    message: '暂不能办理：部门尚未答复（饮水安全）。需要：取得部门答复。',
  });
  expect(await open()).toEqual(['GUARANTEE_UNKNOWN']);
  await releases.evidence.answered(code(4), '2025-05-01', false, ['SAFE_WATER']);
  expect(await open()).toEqual(['GUARANTEE_INSECURE']);
  await releases.evidence.answered(code(4), '2025-10-15', null, ['SAFE_WATER']);
  expect(await open()).toEqual(['GUARANTEE_UNKNOWN']);
  await releases.evidence.answered(code(4), '2025-10-16', true, ['SAFE_WATER']);
  expect(await open()).toEqual(['GUARANTEE_UNKNOWN']);
  expect(await releases.nominate(householdId, '2025-10-16')).toMatchObject({ __typename: 'CaseActRecorded' });
});

test('PA-2025-4.2e an open lead, or a new risk found at home, stands against it until it is judged gone', async () => {
  const householdId = await releases.fit(5);
  const leadId = await releases.cases.lead(code(5), '2025-08-20', { verifiedOn: null });
  expect(await releases.nominate(householdId, '2025-10-15')).toMatchObject({
    code: 'NEW_RISK',
    clauses: [{ id: 'PA-2025-4.2e' }],
  });
  expect(await releases.nominate(householdId, '2025-08-19')).toMatchObject({ code: 'INCOME_NOT_STABLE_YET' });
  const risk = await releases.cases.lead(code(5), '2025-08-21');
  await releases.cases.households.ask(
    VILLAGE,
    'mutation ($input: VerifyLeadInput!) { verifyLead(input: $input) { __typename } }',
    {
      input: {
        leadId,
        occurredOn: '2025-08-22',
        riskFound: false,
        finding: '屋顶已修好',
        idempotencyKey: 'no-risk',
      },
    },
  );
  expect(await releases.nominate(householdId, '2025-10-15')).toMatchObject({ code: 'NEW_RISK' });
  expect(await releases.nominate(householdId, '2025-10-15', { evidence: { riskGone: false } })).toMatchObject(
    {
      code: 'NEW_RISK',
    },
  );
  expect(
    await releases.nominate(householdId, '2025-10-15', {
      evidence: { riskGone: false, resolvedLeads: [risk] },
    }),
  ).toMatchObject({ code: 'RISK_NOT_GONE' });
  expect(
    await releases.nominate(householdId, '2025-10-15', { evidence: { resolvedLeads: [risk] } }),
  ).toMatchObject({
    __typename: 'CaseActRecorded',
  });
});

test('scenario 11, PA-2025-4.1b2 a safety-net label refuses even with twelve months above the line', async () => {
  const householdId = await releases.fit(6);
  await releases.evidence.labelled(code(6), '2025-10-01');
  expect(await releases.nominate(householdId, '2025-11-15')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'SAFETY_NET_NOT_ELIMINATED',
    clauses: [{ id: 'PA-2025-4.1b2' }],
  });
  expect(await readinessOn(releases.cases, TOWNSHIP, code(6), '2025-11-15')).toMatchObject({
    outcome: 'REFUSED',
    earliestOn: null,
    conditions: [
      {
        code: 'SAFETY_NET_NOT_ELIMINATED',
        since: '2025-10-01',
        evidence: [{ source: 'safety-net-label', text: '整户无劳动能力兜底保障', occurredOn: '2025-10-01' }],
      },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
    ],
  });
  expect(await releases.nominate(householdId, '2025-09-30')).toMatchObject({ __typename: 'CaseActRecorded' });
});
