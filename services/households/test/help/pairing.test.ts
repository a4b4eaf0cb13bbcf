import { rowsOf } from '../running-households';
import { Help } from './running-help';

const JI_YUAN = 'county@419001';
const AN_YANG = 'county@410526';

let help: Help;
beforeAll(async () => {
  help = await Help.start('2026-02-01');
});
afterAll(() => help?.drop());

const WANG = { name: '王测试', unit: '市水利局', post: '科员', civilServant: true };

const assign = (householdId: string, occurredOn: string, change: object = {}, account = JI_YUAN) =>
  help.act(account, 'assignHelper', { householdId, occurredOn, ...WANG, ...change });

interface Helped {
  helpers: { name: string }[] | null;
  helperHistory: { name: string; since: string; endedOn: string | null; endKind: string | null }[];
}
const helped = (id: string, asOf: string, account = JI_YUAN) =>
  help.household<Helped>(
    account,
    id,
    'helpers(asOf: $asOf) { name } helperHistory { name since endedOn endKind }',
    asOf,
  );

test('JY-2025-1.1i a newly identified household gets one civil servant, and no other', async () => {
  const id = await help.monitored('JI_YUAN', '419001001001001', '2025-06-10');
  expect(await help.tasks(id)).toMatchObject([
    { kind: 'ASSIGN_HELPER', opened: '2025-06-10', due: null, closed: null },
    { kind: 'MAKE_PLAN', due: null, clauses: [] },
  ]);
  expect((await help.tasks(id))[0]?.clauses).toEqual(['JY-2025-1.1i', 'JY-2025-3.9a']);
  expect(await assign(id, '2025-06-12', { civilServant: false })).toMatchObject({
    __typename: 'InvalidInput',
    code: 'CIVIL_SERVANT_NEEDED',
    field: 'civilServant',
    clauses: [{ id: 'JY-2025-1.1i' }],
  });
  expect(await assign(id, '2025-06-12')).toMatchObject({
    __typename: 'HelperAssigned',
    helper: { name: '王测试', unit: '市水利局', civilServant: true, since: '2025-06-12', endedOn: null },
  });
  expect((await help.tasks(id))[0]).toMatchObject({ kind: 'ASSIGN_HELPER', closed: '2025-06-12' });
  expect(await assign(id, '2025-06-13', { name: '李测试' })).toMatchObject({
    __typename: 'PairingConflict',
    code: 'HELPER_ASSIGNED',
    clauses: [{ id: 'JY-2025-1.1i' }, { id: 'JY-2025-3.9a' }],
    helper: { name: '王测试' },
  });
});

test('JY-2025-1.1i a household identified before 2025, or elsewhere, may have another helper', async () => {
  const earlier = await help.monitored('JI_YUAN', '419001001001002', '2024-12-31');
  expect(await assign(earlier, '2025-06-12', { civilServant: false })).toMatchObject({
    __typename: 'HelperAssigned',
  });
  const elsewhere = await help.monitored('PU_AN', '500235216799001', '2025-06-10');
  expect(
    await assign(elsewhere, '2025-06-12', { civilServant: false }, 'village@500235216220'),
  ).toMatchObject({
    __typename: 'HelperAssigned',
  });
});

test('of four who assign at once one succeeds; the same key again gives the same helper', async () => {
  const id = await help.monitored('JI_YUAN', '419001001001003', '2025-06-10');
  const answers = await Promise.all(
    ['甲', '乙', '丙', '丁'].map((name) =>
      assign(id, '2025-06-12', { name, idempotencyKey: `one of ${name}` }),
    ),
  );
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'HelperAssigned',
    'PairingConflict',
    'PairingConflict',
    'PairingConflict',
  ]);
  const first = answers.find(({ __typename }) => __typename === 'HelperAssigned');
  for (const { helper } of answers) expect(helper?.id).toBe(first?.helper?.id);
  const name = first?.helper?.name;
  expect(await assign(id, '2025-06-12', { name, idempotencyKey: `one of ${name}` })).toEqual(first);
});

test('a hand-over leaves no gap: the old helper ends and the new one begins on one day, history keeps both', async () => {
  const id = await help.monitored('JI_YUAN', '419001001001004', '2025-06-10');
  const handOver = (occurredOn: string, change: object = {}) =>
    help.act(JI_YUAN, 'handOverHelper', { householdId: id, occurredOn, ...WANG, name: '李测试', ...change });
  expect(await handOver('2025-09-01')).toMatchObject({ code: 'NO_HELPER', field: 'householdId' });
  await assign(id, '2025-06-12');
  expect(await handOver('2025-06-11')).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP', field: 'occurredOn' });
  expect(await handOver('2025-09-01', { civilServant: false })).toMatchObject({
    code: 'CIVIL_SERVANT_NEEDED',
  });
  expect(await handOver('2025-09-01', { reason: '工作调动' })).toMatchObject({
    __typename: 'HelperAssigned',
    helper: { name: '李测试', since: '2025-09-01' },
  });
  expect((await helped(id, '2025-08-31'))?.helpers).toEqual([{ name: '王测试' }]);
  expect(await helped(id, '2025-09-01')).toMatchObject({
    helpers: [{ name: '李测试' }],
    helperHistory: [
      { name: '王测试', since: '2025-06-12', endedOn: '2025-09-01', endKind: 'HANDED_OVER' },
      { name: '李测试', since: '2025-09-01', endedOn: null, endKind: null },
    ],
  });
});

const PAIRING = `pairing(asOf: $asOf) { helpers { name } decision { outcome reasons { code holds clause { id } } }
  fourNoRemovals { kept clauses { id } } }`;
const pairing = async (id: string, asOf: string) =>
  (await help.household<{ pairing: unknown }>(AN_YANG, id, PAIRING, asOf))?.pairing;

test('scenario 28, AY-2025-3.4a, AY-2025-3.4b eliminated 2025-01-20: the pairing is kept to 31 December, 四个不摘 unchanged', async () => {
  const id = await help.monitored('AN_YANG', '410526001001001', '2024-03-01');
  await assign(id, '2024-03-05', { civilServant: false }, AN_YANG);
  const end = (occurredOn: string, change: object = {}) =>
    help.act(AN_YANG, 'endPairing', { householdId: id, occurredOn, ...change });
  expect(await end('2024-06-01')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'RISK_NOT_ELIMINATED',
  });
  await help.eliminated(id, '2025-01-20');
  const fourNoRemovals = {
    kept: ['RESPONSIBILITY', 'POLICY', 'HELP', 'SUPERVISION'],
    clauses: [{ id: 'AY-2025-3.4b' }],
  };
  expect(await pairing(id, '2025-10-01')).toMatchObject({
    helpers: [{ name: '王测试' }],
    decision: {
      outcome: 'REFUSED',
      reasons: [
        { code: 'PAIRING_LOCKED', holds: false, clause: { id: 'AY-2025-3.4a' } },
        { code: 'FOUR_NO_REMOVALS_STAY', holds: true },
      ],
    },
    fourNoRemovals,
  });
  for (const day of ['2025-10-01', '2025-12-31']) {
    expect(await end(day)).toMatchObject({
      __typename: 'DecisionRefused',
      code: 'PAIRING_LOCKED',
      clauses: [{ id: 'AY-2025-3.4a' }],
      decision: { toChange: [{ on: '2026-01-01' }] },
    });
  }
  const ended = await end('2026-01-01', { reason: '期满', idempotencyKey: 'end' });
  expect(ended).toMatchObject({
    __typename: 'PairingEnded',
    helper: { endedOn: '2026-01-01', endKind: 'ENDED', endReason: '期满' },
  });
  expect(await end('2026-01-01', { reason: '期满', idempotencyKey: 'end' })).toEqual(ended);
  expect(await end('2026-01-01', { idempotencyKey: 'end' })).toMatchObject({ __typename: 'KeyInUse' });
  expect(await end('2026-01-02')).toMatchObject({ code: 'NO_HELPER' });
  expect(await pairing(id, '2026-01-01')).toMatchObject({
    helpers: [],
    decision: { outcome: 'GRANTED' },
    fourNoRemovals,
  });
});

test('HN-2020-5.2b in 2020 四个不摘 stay for a 脱贫监测户, and for a 边缘户 not by this clause', async () => {
  const kept = async (code: string, category: 'UNSTABLE_EXIT' | 'MARGINAL') => {
    const id = await help.monitored('AN_YANG', code, '2020-03-01', { category });
    const seen = (await pairing(id, '2020-06-01')) as { fourNoRemovals: { clauses: object[] } | null };
    return seen.fourNoRemovals?.clauses ?? null;
  };
  expect(await kept('410526001001091', 'UNSTABLE_EXIT')).toEqual([{ id: 'HN-2020-5.2b' }]);
  expect(await kept('410526001001092', 'MARGINAL')).toBeNull();
});

// The first and the last day of the year count, the days beside them do not.
test.each([
  ['2024-12-31', 'REFUSED', 'PairingEnded', undefined],
  ['2025-01-01', 'GRANTED', 'DecisionRefused', 'PAIRING_LOCKED'],
  ['2025-12-31', 'GRANTED', 'DecisionRefused', 'PAIRING_LOCKED'],
  ['2026-01-01', 'GRANTED', 'DecisionRefused', 'RISK_NOT_ELIMINATED'],
])(
  'AY-2025-1.1a, AY-2025-3.4a eliminated on %s: key household %s, its pairing on the last day of 2025: %s',
  async (eliminatedOn, key, __typename, code) => {
    const id = await help.monitored(
      'AN_YANG',
      `4105260010010${eliminatedOn.slice(2, 4)}${eliminatedOn.slice(8)}`,
      '2024-03-01',
    );
    await assign(id, '2024-03-05', {}, AN_YANG);
    await help.eliminated(id, eliminatedOn);
    const outcome = '{ outcome }';
    expect(
      await help.household(AN_YANG, id, `keyHousehold(asOf: $asOf) ${outcome}`, '2025-12-31'),
    ).toMatchObject({
      keyHousehold: { outcome: key },
    });
    const end = { householdId: id, occurredOn: '2025-12-31' };
    expect(await help.act(AN_YANG, 'endPairing', end)).toMatchObject({ __typename, ...(code && { code }) });
  },
);

test('AY-2025-3.4a while it is locked the helper may be handed over, and nobody is left without one', async () => {
  const id = await help.monitored('AN_YANG', '410526001001002', '2024-03-01');
  await assign(id, '2024-03-05', {}, AN_YANG);
  await help.eliminated(id, '2025-01-20');
  const given = { householdId: id, occurredOn: '2025-10-01', ...WANG, name: '李测试' };
  expect(await help.act(AN_YANG, 'handOverHelper', given)).toMatchObject({ __typename: 'HelperAssigned' });
});

test('a household eliminated where no document keeps the pairing may end it; one never monitored has no pairing', async () => {
  const id = await help.monitored('PU_AN', '500235216799002', '2025-04-01');
  const village = 'village@500235216220';
  await assign(id, '2025-04-02', {}, village);
  await help.eliminated(id, '2025-10-01');
  const end = { householdId: id, occurredOn: '2025-10-02' };
  expect(await help.act(village, 'endPairing', end)).toMatchObject({ __typename: 'PairingEnded' });
  const other = await help.monitoring.register('PU_AN', '500235216799003');
  expect(await help.household(village, other, PAIRING, '2025-10-02')).toMatchObject({ pairing: null });
});

test.each([
  ['auditor@419001', { __typename: 'NotPermitted' }],
  ['civil-affairs@419001', { __typename: 'NotPermitted' }],
  ['county@410526', { __typename: 'NotFound', field: 'householdId' }],
  ['village@419001001002', { __typename: 'NotFound', field: 'householdId' }],
])('%s assigns no helper here', async (account, refusal) => {
  const [row] = await rowsOf<{ id: string }>(
    help.households,
    "SELECT id FROM household WHERE code = '419001001001001'",
  );
  expect(await assign(row?.id ?? '', '2025-06-12', {}, account)).toMatchObject(refusal);
});

test('texts are needed and may not hold identity numbers, and a day has to have come', async () => {
  const id = await help.monitored('JI_YUAN', '419001001001005', '2025-06-10');
  expect(await assign(id, '2025-06-12', { unit: ' ' })).toMatchObject({ code: 'REQUIRED', field: 'unit' });
  expect(await assign(id, '2025-06-12', { post: '990034194707288978' })).toMatchObject({
    code: 'IDENTITY_NUMBER',
    field: 'post',
  });
  expect(await assign(id, '2026-02-02')).toMatchObject({ code: 'DATE_IN_FUTURE', field: 'occurredOn' });
  expect(await helped(id, '2025-06-12', 'civil-affairs@419001')).toMatchObject({ helpers: null });
  expect(await rowsOf(help.households, 'SELECT id FROM responsible_helper', [], '500233')).toEqual([]);
});
