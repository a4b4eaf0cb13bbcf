import { Help, measure } from './running-help';

const VILLAGE = 'village@500235216220';
const JI_YUAN = 'county@419001';

let help: Help;
beforeAll(async () => {
  help = await Help.start('2025-12-01');
});
afterAll(() => help?.drop());

interface Gap {
  kind: string;
  state: string;
  grounds: { text: string; source: string | null; on: string | null }[];
  suggestedMeasures: { id: string; family: string }[];
  clauses: { id: string }[];
}

const GAPS = `helpGaps(asOf: $asOf) { kind state grounds { text source on } clauses { id }
  suggestedMeasures { id family } }`;
async function gaps(id: string, asOf = '2025-12-01', account = VILLAGE): Promise<Record<string, Gap>> {
  const found = await help.household<{ helpGaps: Gap[] }>(account, id, GAPS, asOf);
  return Object.fromEntries(found?.helpGaps.map((gap) => [gap.kind, gap]) ?? []);
}

function answer(
  householdId: string,
  guarantee: 'SAFE_WATER' | 'SAFE_HOUSING',
  secure: boolean,
  occurredOn: string,
) {
  const said = {
    ...{ householdId, divisionCode: '500235216220', guarantee, secure, occurredOn },
    ...{ department: '水利', source: '部门填报', finding: secure ? null : '水源断流' },
  };
  return help.households.deliver('guarantee-answered', { answers: [said] });
}

test('PA-2025-3.1a, PA-2025-2.2c what is missing is known by its source: not secure, unknown, and made good again', async () => {
  const id = await help.monitored('PU_AN', '500235216799001', '2025-06-20', {
    risks: ['因病', '因安全饮水'],
  });
  await answer(id, 'SAFE_WATER', false, '2025-07-01');
  await answer(id, 'SAFE_WATER', true, '2025-09-01');
  const before = await gaps(id, '2025-06-30');
  expect(before.SAFE_WATER).toMatchObject({
    state: 'MISSING',
    grounds: [
      { text: '部门尚未答复', source: null, on: null },
      { text: '因安全饮水', source: 'test', on: '2025-06-20' },
    ],
    clauses: [{ id: 'PA-2025-3.1a' }],
  });
  expect((await gaps(id, '2025-07-01')).SAFE_WATER).toMatchObject({
    grounds: [{ text: '水源断流', source: '水利 部门填报', on: '2025-07-01' }, {}],
  });
  expect((await gaps(id, '2025-09-01')).SAFE_WATER?.grounds).toHaveLength(1);
  expect(before.BASIC_MEDICAL).toMatchObject({ state: 'UNKNOWN', grounds: [{ text: '部门尚未答复' }] });
  expect(before.ILLNESS).toMatchObject({ state: 'MISSING', grounds: [{ text: '因病' }] });
  expect((await gaps(id, '2025-06-19')).ILLNESS).toBeUndefined();
});

test('PA-2025-3.2.2b nobody employed is a gap only where somebody can work and the place asks for it', async () => {
  const able = await help.monitored('PU_AN', '500235216799002', '2025-06-20');
  expect((await gaps(able)).EMPLOYMENT).toMatchObject({
    state: 'MISSING',
    grounds: [{ text: '有劳动能力，务工 0 人' }],
    clauses: [{ id: 'PA-2025-3.1a' }, { id: 'PA-2025-3.2.2b' }],
    suggestedMeasures: [
      { id: 'employment-support' },
      { id: 'public-welfare-post', family: 'PUBLIC_WELFARE_POST' },
    ],
  });
  const unable = await help.monitored('PU_AN', '500235216799003', '2025-06-20', {
    members: [{ labour: '丧失劳动力' }, { labour: '无劳动力' }],
  });
  expect((await gaps(unable)).EMPLOYMENT).toBeUndefined();
  const elsewhere = await help.monitored('JI_YUAN', '419001001001001', '2025-06-20');
  expect((await gaps(elsewhere, '2025-12-01', JI_YUAN)).EMPLOYMENT).toBeUndefined();
});

test('JY-2025-1.1j income below the line of the place is a gap with its clause; exactly on it is none', async () => {
  const below = await help.monitored('JI_YUAN', '419001001001002', '2025-06-20', {
    told: { wages: '8599.99' },
  });
  expect((await gaps(below, '2025-12-01', JI_YUAN)).INCOME).toMatchObject({
    state: 'MISSING',
    grounds: [{ text: '人均8599.99元', source: expect.any(String), on: null }],
    clauses: [{ id: 'JY-2025-1.1j' }, { id: 'JY-2025-1.1c' }],
  });
  const on = await help.monitored('JI_YUAN', '419001001001003', '2025-06-20', { told: { wages: '8600' } });
  expect((await gaps(on, '2025-12-01', JI_YUAN)).INCOME).toBeUndefined();
});

const TOOLBOX = `query ($division: String, $asOf: Date, $risk: HelpGapKind, $canWork: Boolean) {
  measureToolbox(division: $division, asOf: $asOf, risk: $risk, canWork: $canWork) {
    id family developmental who until clause { id quote } } }`;

interface Offered {
  id: string;
  family: string;
  developmental: boolean;
  until: string | null;
  clause: { id: string };
}

async function toolbox(division: string, wanted: object = {}): Promise<Offered[]> {
  const { data, errors } = await help.households.ask<{ measureToolbox: Offered[] }>('admin@', TOOLBOX, {
    division,
    asOf: '2025-12-01',
    ...wanted,
  });
  expect(errors).toBeUndefined();
  return data.measureToolbox;
}

test('JY-2025-1.1j for 因病 only what answers it, and nothing of another place', async () => {
  const illness = await toolbox('419001', { risk: 'ILLNESS' });
  expect(illness.map(({ clause }) => clause.id).sort()).toEqual(['JY-2025-1.2d', 'JY-2025-1.2e']);
  const all = await toolbox('419001');
  expect(all.length).toBeGreaterThan(illness.length);
  expect(all.every(({ clause }) => clause.id.startsWith('JY-2025-'))).toBe(true);
  expect(all.map(({ id }) => id)).not.toContain('helper');
  expect(await toolbox('419001', { asOf: '2026-01-01' })).toEqual([]);
});

test('PA-2025-3.2.0 by labour: who cannot work is offered the safety net, who can is offered work', async () => {
  const able = (await toolbox('500235216', { canWork: true })).map(({ clause }) => clause.id);
  const unable = (await toolbox('500235216', { canWork: false })).map(({ clause }) => clause.id);
  expect(able).toContain('PA-2025-3.2.4');
  expect(able).not.toContain('PA-2025-3.2.9a');
  expect(unable).toContain('PA-2025-3.2.9a');
  expect(unable).not.toContain('PA-2025-3.2.2a');
  const developmental = (await toolbox('500235216')).filter((one) => one.developmental);
  expect(new Set(developmental.map(({ family }) => family))).toEqual(
    new Set(['INDUSTRY', 'EMPLOYMENT', 'FINANCE', 'PUBLIC_WELFARE_POST']),
  );
});

test('another county sees no gaps of the household, and a plan keeps measures to those its place lists', async () => {
  const id = await help.monitored('PU_AN', '500235216799004', '2025-06-20');
  expect(await help.household('county@410526', id, 'id')).toBeNull();
  const past = await help.monitored('AN_YANG', '410526001001001', '2020-06-01', {
    told: { exportedOn: '2020-05-20' },
  });
  const housing = measure({ family: 'HOUSING', plannedFrom: '2020-06-01', plannedUntil: '2020-12-31' });
  const given = { householdId: past, occurredOn: '2020-06-02', gaps: ['SAFE_HOUSING'], measures: [housing] };
  expect(await help.act('county@410526', 'makeHelpPlan', given)).toMatchObject({
    code: 'FAMILY_NOT_LISTED',
    field: 'measures.0.family',
    clauses: [{ id: 'HN-2020-4.0' }],
  });
});

test('HN-2020-2.2a, HN-2020-2.2b in 2020 the kind of measure is advised by labour', async () => {
  const warned = async (code: string, labour: string, family: string) => {
    const told = { exportedOn: '2020-05-20' };
    const id = await help.monitored('AN_YANG', code, '2020-06-01', { told, members: [{ labour }] });
    const planned = measure({ family, plannedFrom: '2020-06-01', plannedUntil: '2020-12-31' });
    const given = { householdId: id, occurredOn: '2020-06-02', gaps: ['OTHER'], measures: [planned] };
    const { revision } = await help.act('county@410526', 'makeHelpPlan', given);
    return revision?.warnings.flatMap(({ code, clauses }) => [code, ...clauses.map((clause) => clause.id)]);
  };
  expect(await warned('410526001001002', '普通劳动力', 'COMPREHENSIVE_SUPPORT')).toEqual(
    expect.arrayContaining(['DEVELOPMENT_MEASURE_ADVISED', 'HN-2020-2.2a']),
  );
  expect(await warned('410526001001003', '无劳动力', 'SOCIAL_HELP')).toEqual(
    expect.arrayContaining(['SOCIAL_SECURITY_ADVISED', 'HN-2020-2.2b']),
  );
  expect(await warned('410526001001004', '普通劳动力', 'INDUSTRY')).not.toContain(
    'DEVELOPMENT_MEASURE_ADVISED',
  );
});
