import { Help, measure } from './running-help';

const AN_YANG = 'county@410526';
const PU_AN = 'county@500235';

// 滑县 prints nothing of what 济源 and 普安乡 ask of helpers and plans.
let help: Help;
beforeAll(async () => {
  help = await Help.start('2025-12-01');
});
afterAll(() => help?.drop());

test('in 滑县 a helper is asked for and kept to one without a clause of 济源', async () => {
  const id = await help.monitored('AN_YANG', '410526001001001', '2025-06-10');
  const helper = { name: '王测试', unit: '县水利局', post: '科员', civilServant: false };
  const assign = () =>
    help.act(AN_YANG, 'assignHelper', { householdId: id, occurredOn: '2025-06-12', ...helper });
  expect((await help.tasks(id)).map(({ kind, clauses }) => [kind, clauses])).toEqual([
    ['ASSIGN_HELPER', []],
    ['MAKE_PLAN', []],
  ]);
  expect(await assign()).toMatchObject({ __typename: 'HelperAssigned' });
  expect(await assign()).toMatchObject({ __typename: 'PairingConflict', clauses: [] });
});

test('in 滑县 a plan for two risks may be of either kind, and what it leaves open is told without a clause', async () => {
  const id = await help.monitored('AN_YANG', '410526001001002', '2025-06-10', { risks: ['因病'] });
  const given = {
    householdId: id,
    occurredOn: '2025-06-12',
    kind: 'SINGLE',
    gaps: ['ILLNESS', 'SAFE_WATER'],
  };
  const made = await help.act(AN_YANG, 'makeHelpPlan', { ...given, measures: [measure()] });
  expect(made).toMatchObject({ __typename: 'HelpPlanRecorded', revision: { kind: 'SINGLE' } });
  expect(made.revision?.warnings.map(({ code, about, clauses }) => [code, about, clauses])).toEqual([
    ['RISK_NOT_COVERED', '因病', []],
    ['RISK_NOT_COVERED', '饮水安全', []],
  ]);
  const gaps = await help.household<{ helpGaps: { kind: string; clauses: object[] }[] }>(
    AN_YANG,
    id,
    'helpGaps { kind clauses { id } }',
  );
  expect(gaps?.helpGaps.filter(({ clauses }) => clauses.length > 0)).toEqual([]);
});

test('in 普安乡 a pairing lasts as long as the risk, and ends after it, by no clause of 安阳', async () => {
  const id = await help.monitored('PU_AN', '500235216799001', '2025-04-01');
  const pairing = async (asOf: string) =>
    (
      await help.household<{ pairing: unknown }>(
        PU_AN,
        id,
        `pairing(asOf: $asOf) { decision { outcome reasons { code fact clause { id } } }
          fourNoRemovals { clauses { id } } }`,
        asOf,
      )
    )?.pairing;
  expect(await pairing('2025-09-30')).toEqual({
    decision: { outcome: 'REFUSED', reasons: [{ code: 'RISK_NOT_ELIMINATED', fact: null, clause: null }] },
    fourNoRemovals: null,
  });
  await help.eliminated(id, '2025-10-01');
  expect(await pairing('2025-10-02')).toMatchObject({
    decision: {
      outcome: 'GRANTED',
      reasons: [{ code: 'NO_RULE_HERE', fact: 'pairing-after-release', clause: null }],
    },
    fourNoRemovals: null,
  });
});

test('JY-2025-3.9a a household taken over from before the document is asked for a helper from its first day, by its clause', async () => {
  const id = await help.monitored('JI_YUAN', '419001001001031', '2023-04-10', { basis: 'TAKEN_OVER' });
  const [helper] = (await help.tasks(id)).filter(({ kind }) => kind === 'ASSIGN_HELPER');
  expect(helper).toMatchObject({ opened: '2025-01-01', clauses: ['JY-2025-3.9a'] });
});

test('HN-2020-5.2e in 2020 a policy reserved to 贫困户 is refused for a 边缘户, and planned for a 脱贫监测户', async () => {
  const planned = async (code: string, category: 'MARGINAL' | 'UNSTABLE_EXIT') => {
    const householdId = await help.monitored('AN_YANG', code, '2020-03-01', { category, risks: ['因病'] });
    return help.act(AN_YANG, 'makeHelpPlan', {
      ...{ householdId, occurredOn: '2020-03-06', kind: 'SINGLE', gaps: ['ILLNESS'] },
      measures: [measure({ family: 'SOCIAL_HELP', name: '低保渐退（建档立卡户）' })],
    });
  };
  expect(await planned('410526001001093', 'MARGINAL')).toMatchObject({
    __typename: 'InvalidInput',
    code: 'TYPE_LIMIT',
    field: 'measures.0.name',
    clauses: [{ id: 'HN-2020-5.2e' }],
  });
  expect(await planned('410526001001094', 'UNSTABLE_EXIT')).toMatchObject({ __typename: 'HelpPlanRecorded' });
});
