import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { systemScope } from '@dixian/service';
import { countStatements } from '@dixian/testkit';
import { encodePreview } from '@dixian/what-if';
import { type Households, runningHouseholds } from '../running-households';

const COUNTY = 'county@410526';
const VILLAGE = '410526100201';
const SUCCESSOR = join(__dirname, '../../../..', 'packages', 'policy', 'test', 'packs', 'an-yang-2026');

let households: Households;
beforeAll(async () => {
  households = await runningHouseholds('2025-12-20');
  for (let n = 1; n <= 80; n += 1) await monitored(code(n), '2025-02-01', n > 77 ? '2025-06-30' : null);
});
afterAll(() => households?.drop());

const code = (n: number) => `41052610020199${String(n).padStart(4, '0')}`;

/** A household of the village that is monitored from a day, with an income of 2025 a fen below 8,600 yuan. */
function monitored(householdCode: string, from: string, to: string | null, division = VILLAGE) {
  return households.service.parts.workerDb.write(systemScope, (tx) =>
    tx.query(
      `WITH kept AS (
         INSERT INTO household (code, division_id, division_code, source, exported_on)
         VALUES ($1, uuidv7(), $2, 'test', '2025-11-30') RETURNING id),
       earning AS (
         INSERT INTO household_income (household_id, year, ledger, wages, business, property, transfer, business_cost,
           member_count, source, exported_on, division_code)
         SELECT id, 2025, 'national-export', 859999, 0, 0, 0, 0, 1, 'test', '2025-11-30', $2 FROM kept)
       INSERT INTO monitoring_period (household_id, basis, identified_on, eliminated_on, source, division_code)
       SELECT id, 'TAKEN_OVER', $3, $4, 'test', $2 FROM kept`,
      [householdCode, division, from, to],
    ),
  );
}

async function draft(change: (name: string, text: string) => string, on = '2026-01-01'): Promise<string> {
  const names = (await readdir(SUCCESSOR)).filter((name) => name.includes('.'));
  const files = await Promise.all(
    names.map(
      async (name) => [name, change(name, await readFile(join(SUCCESSOR, name), 'utf8'))] as [string, string],
    ),
  );
  return encodePreview({
    division: '410526',
    on: plainDate(on),
    comparedOn: plainDate('2025-12-31'),
    files: new Map(files),
  });
}

const forgetful = () =>
  draft((name, text) => (name === 'rules.yaml' ? text.replace(/^- \{ rule: key-household,.*\n/m, '') : text));
const faithful = () => draft((_name, text) => text);

interface Changed {
  status: string;
  clauseBefore: { id: string; quote: string } | null;
  clauseAfter: { id: string; quote: string } | null;
  before: number;
  after: number;
  entering: number;
  leaving: number;
  examples: { enters: boolean; household: { code: string } }[];
}

const FIELDS = `status rule clauseBefore { id quote } clauseAfter { id quote documentNumber } before after entering leaving
  examples { enters household { code } }`;

async function previewed<Fields>(id: string, fields: string, account = COUNTY): Promise<Fields> {
  const { data, errors } = await households.ask<{ _entities: (Fields | null)[] }>(
    account,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on PolicyPreview { ${fields} } } }`,
    { of: [{ __typename: 'PolicyPreview', id }] },
  );
  expect(errors).toBeUndefined();
  return data._entities[0] as Fields;
}

const changesOf = async (id: string, account?: string) =>
  (await previewed<{ registerChanges: Changed[] }>(id, `registerChanges { ${FIELDS} }`, account))
    .registerChanges;

test('a successor that forgets its rule on key households leaves none of 80, with twenty of them by code', async () => {
  const key = (await changesOf(await forgetful())).find(({ status }) => status === 'KEY_HOUSEHOLD');
  expect(key).toMatchObject({
    clauseBefore: { id: 'AY-2025-1.1a' },
    clauseAfter: null,
    ...{ before: 80, after: 0, entering: 0, leaving: 80 },
  });
  expect(key?.examples.map(({ household }) => household.code)).toEqual(
    Array.from({ length: 20 }, (_, n) => code(n + 1)),
  );
  expect(key?.examples.every(({ enters }) => !enters)).toBe(true);
});

test('a successor that keeps the rule loses those alone whose risk ended with the year before', async () => {
  const key = (await changesOf(await faithful())).find(({ status }) => status === 'KEY_HOUSEHOLD');
  expect(key).toMatchObject({
    clauseBefore: { id: 'AY-2025-1.1a', quote: expect.any(String) },
    clauseAfter: { id: 'AY-2026-1.1a', documentNumber: '安农组发〔2026〕2号', quote: expect.any(String) },
    ...{ before: 80, after: 77, entering: 0, leaving: 3 },
    examples: [78, 79, 80].map((n) => ({ enters: false, household: { code: code(n) } })),
  });
});

test('a line that the draft sets where none was brings in who is below it, exactly on it not', async () => {
  const id = await draft((name, text) =>
    name === 'parameters.yaml'
      ? `${text}\n- name: monitoring-line\n  value: "8600.00"\n  unit: CNY-per-person-year\n  measure: net-income\n  clause: AY-2026-0.1\n  from: 2026-01-01\n  to: 2026-12-31\n  note: a trial\n`
      : text,
  );
  const below = (await changesOf(id)).find(({ status }) => status === 'BELOW_LINE');
  expect(below).toMatchObject({
    clauseAfter: { id: 'AY-2026-0.1' },
    ...{ before: 0, after: 80, entering: 80, leaving: 0 },
  });
  expect(below?.examples).toHaveLength(20);
});

test('counts are those of lists on either day, within the sight of who asks', async () => {
  const other = '410526101201';
  await monitored('elsewhere-in-the-county', '2025-03-01', null, other);
  const { data } = await households.ask<{ monitoredHouseholds: { totalCount: number } }>(
    COUNTY,
    '{ monitoredHouseholds(filter: { keyHousehold: true }) { totalCount } }',
  );
  const [county, township] = await Promise.all(
    [COUNTY, 'township@410526100'].map(async (account) => changesOf(await forgetful(), account)),
  );
  expect(county?.find(({ status }) => status === 'KEY_HOUSEHOLD')).toMatchObject({
    before: data.monitoredHouseholds.totalCount,
  });
  expect(township?.find(({ status }) => status === 'KEY_HOUSEHOLD')).toMatchObject({ before: 80 });
});

test('open cases keep their steps, and rights that end leave measures without one', async () => {
  await households.service.parts.workerDb.write(systemScope, (tx) =>
    tx.query(
      `INSERT INTO help_measure (household_id, period_id, family, name, responsible_unit, planned_from, planned_until,
         added_on, account, division_code)
       SELECT household_id, id, 'MEDICAL', '医疗救助', '县医保局', '2025-03-01', '2026-12-31', '2025-03-01', 'test', division_code
       FROM monitoring_period ORDER BY household_id LIMIT 3`,
    ),
  );
  const id = await draft((name, text) => (name === 'entitlements.yaml' ? '[]\n' : text));
  const { measureChanges, caseChanges } = await previewed<{
    measureChanges: { right: string }[];
    caseChanges: { kind: string }[];
  }>(
    id,
    `measureChanges { right clauseBefore { id } amountBefore clauseAfter { id } before after withoutRight
       examples { code } }
     caseChanges { kind clauseBefore { id } stepsBefore clauseAfter { id } stepsAfter open examples { id } }`,
  );
  expect(measureChanges).toContainEqual({
    right: '医疗救助',
    ...{ clauseBefore: { id: 'AY-2025-3.3.2b' }, amountBefore: '按现行规定', clauseAfter: null },
    ...{ before: 3, after: 0, withoutRight: 3 },
    examples: [{ code: code(1) }, { code: code(2) }, { code: code(3) }],
  });
  expect(caseChanges).toContainEqual(
    expect.objectContaining({
      kind: 'RELABELLING',
      clauseBefore: { id: 'AY-2025-3.3.4c' },
      clauseAfter: { id: 'AY-2026-3.3.4c' },
      ...{ stepsBefore: ['乡村确认', '风险再标注'], stepsAfter: ['乡村确认', '风险再标注'], open: 0 },
    }),
  );
});

test('conditions of release and labels are counted by clause, before and after', async () => {
  await households.service.parts.workerDb.write(systemScope, (tx) =>
    tx.query(
      `INSERT INTO safety_net_label (household_id, name, labelled_on, grounds, account, division_code)
       SELECT household_id, '兜底保障户', '2025-03-01', '[]', 'test', division_code FROM monitoring_period
       WHERE eliminated_on IS NULL ORDER BY household_id LIMIT 2`,
    ),
  );
  const id = await draft((name, text) =>
    name === 'rules.yaml' ? text.replace(/^- \{ rule: release-not-while-labelled,.*\n/m, '') : text,
  );
  const FIELDS =
    'name kind before after leaving clauseBefore { id } clauseAfter { id } examples { household { id } }';
  const { releaseChanges } = await previewed<{ releaseChanges: { name: string; examples: object[] }[] }>(
    id,
    `releaseChanges { ${FIELDS} }`,
  );
  const of = (wanted: string) => releaseChanges.find(({ name }) => name === wanted);
  expect(of('release-not-while-labelled')).toMatchObject({
    ...{ kind: 'CONDITION', before: 2, after: 0, leaving: 2 },
    ...{ clauseBefore: { id: 'AY-2025-3.3.4g' }, clauseAfter: null },
  });
  expect(of('release-not-while-labelled')?.examples).toHaveLength(2);
  expect(of('safety-net-label')).toMatchObject({
    ...{ before: 2, after: 2, clauseBefore: { id: 'AY-2025-3.3.4f' }, clauseAfter: { id: 'AY-2026-3.3.4f' } },
  });
});

test('the register is read by statements that do not grow with the households', async () => {
  const id = await forgetful();
  const { statements } = await countStatements(households.service.parts.db, () => changesOf(id));
  expect(statements).toHaveLength(3);
});

test('an id that was made up gives nothing', async () => {
  expect(await previewed('x', 'id')).toBeNull();
});
