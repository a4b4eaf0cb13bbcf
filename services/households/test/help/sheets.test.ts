import { rowsOf } from '../running-households';
import { Help } from './running-help';

const COUNTY = 'county@500235';
const VILLAGE = 'village@500235216220';

let help: Help;
let monitored: string[];
let others: string[];
beforeAll(async () => {
  help = await Help.start('2026-02-01');
  monitored = [];
  others = [];
  for (const number of [1, 2, 3]) {
    monitored.push(await help.monitored('PU_AN', `50023521679900${number}`, '2025-06-20'));
    others.push(await help.monitoring.register('PU_AN', `50023521679910${number}`));
  }
});
afterAll(() => help?.drop());

const UNKNOWN = '0199a1b2-0000-7000-8000-000000000001';

const hand = (householdIds: readonly string[], occurredOn: string, change: object = {}, account = VILLAGE) =>
  help.act(account, 'handOutSheets', { householdIds, occurredOn, kind: 'ASSISTANCE', ...change });

interface Coverage {
  households: number;
  covered: number;
  share: string | null;
  byDivision: { code: string; division: { name: string } | null; households: number; covered: number }[];
  missing: { totalCount: number; edges: { node: { id: string } }[] };
}
const FIELDS = `households covered share byDivision { code households covered division { name } }
  missing { totalCount edges { node { id } } }`;

async function sheets(kind: string, asOf: string, account = COUNTY, division?: string): Promise<Coverage> {
  const { data, errors } = await help.households.ask<{ explainerSheetCoverage: Coverage }>(
    account,
    `query ($kind: ExplainerSheetKind!, $asOf: Date, $division: String) {
      explainerSheetCoverage(kind: $kind, asOf: $asOf, division: $division) { ${FIELDS} } }`,
    { kind, asOf, division },
  );
  expect(errors).toBeUndefined();
  return data.explainerSheetCoverage;
}

test('PA-2025-1.1b sheets are counted once a household and year, with a result for each household', async () => {
  const [first = '', second = '', third = ''] = monitored;
  const given = { idempotencyKey: 'round one' };
  const answer = await hand([first, second, UNKNOWN, 'no-id'], '2025-07-01', given);
  expect(answer).toMatchObject({
    __typename: 'SheetsHandedOut',
    results: [
      { position: 0, outcome: 'HANDED_OUT', handedOutOn: '2025-07-01', household: { id: first } },
      { position: 1, outcome: 'HANDED_OUT', household: { id: second } },
      { position: 2, outcome: 'NOT_FOUND', handedOutOn: null, household: null },
      { position: 3, outcome: 'NOT_FOUND' },
    ],
  });
  expect(await hand([first, second, UNKNOWN, 'no-id'], '2025-07-01', given)).toEqual(answer);
  expect(await hand([first, third], '2025-09-01')).toMatchObject({
    results: [
      { outcome: 'HAD_ONE', handedOutOn: '2025-07-01' },
      { outcome: 'HANDED_OUT', handedOutOn: '2025-09-01' },
    ],
  });
  expect(await hand([first], '2026-01-01')).toMatchObject({ results: [{ outcome: 'HANDED_OUT' }] });
  expect(await hand([first], '2025-07-01', { kind: 'APPLICATION' })).toMatchObject({
    results: [{ outcome: 'HANDED_OUT' }],
  });
  const seen = await help.household<{ explainerSheets: object[] }>(
    VILLAGE,
    first,
    'explainerSheets { kind year handedOutOn }',
  );
  expect(seen?.explainerSheets).toEqual([
    { kind: 'ASSISTANCE', year: 2025, handedOutOn: '2025-07-01' },
    { kind: 'APPLICATION', year: 2025, handedOutOn: '2025-07-01' },
    { kind: 'ASSISTANCE', year: 2026, handedOutOn: '2026-01-01' },
  ]);
});

test('handed out by four at once a household counts once', async () => {
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => hand(others, '2025-08-01', { kind: 'APPLICATION' })),
  );
  const outcomes = answers.flatMap(({ results }) => results?.map(({ outcome }) => outcome));
  expect(outcomes.filter((outcome) => outcome === 'HANDED_OUT')).toHaveLength(3);
  const rows = await rowsOf(
    help.households,
    "SELECT id FROM explainer_sheet WHERE household_id = ANY($1::uuid[]) AND kind = 'APPLICATION'",
    [others],
  );
  expect(rows).toHaveLength(3);
});

test('PA-2025-1.1a, PA-2025-1.1b coverage: all households the one, the monitored the other, by year and day', async () => {
  expect(await sheets('ASSISTANCE', '2025-08-31')).toMatchObject({
    households: 3,
    covered: 2,
    share: '66.66',
    byDivision: [{ code: '500235216', division: { name: '普安乡' }, households: 3, covered: 2 }],
    missing: { totalCount: 1, edges: [{ node: { id: monitored[2] } }] },
  });
  expect(await sheets('ASSISTANCE', '2025-09-01')).toMatchObject({ covered: 3, share: '100.00' });
  expect(await sheets('ASSISTANCE', '2025-06-19')).toMatchObject({ households: 0, share: null });
  expect(await sheets('ASSISTANCE', '2026-01-01')).toMatchObject({ households: 3, covered: 1 });
  const application = await sheets('APPLICATION', '2025-12-31', COUNTY, '500235216');
  expect(application).toMatchObject({ households: 6, covered: 4, missing: { totalCount: 2 } });
  expect(application.byDivision).toMatchObject([{ code: '500235216220', households: 6, covered: 4 }]);
});

test('of a wider place the caller’s own is shown, another county is no place; other departments are refused', async () => {
  expect(await sheets('APPLICATION', '2025-12-31', VILLAGE, '50')).toMatchObject({
    households: 6,
    byDivision: [{ code: '500235216220' }],
  });
  expect(await sheets('APPLICATION', '2025-12-31', 'county@410526')).toMatchObject({
    households: 0,
    share: null,
  });
  const elsewhere = await help.households.ask(
    COUNTY,
    '{ explainerSheetCoverage(kind: APPLICATION, division: "410526") { households } }',
  );
  expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'NO_SUCH_PLACE' } }]);
  const { errors } = await help.households.ask('health@500235', '{ helperCoverage { households } }');
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(await hand(others, '2025-08-01', {}, 'county@410526')).toMatchObject({
    results: [{ outcome: 'NOT_FOUND' }, { outcome: 'NOT_FOUND' }, { outcome: 'NOT_FOUND' }],
  });
  expect(await hand(others, '2025-08-01', {}, 'auditor@500235')).toMatchObject({
    __typename: 'NotPermitted',
  });
});

test('between one and two hundred households at once', async () => {
  expect(await hand([], '2025-08-01')).toMatchObject({ code: 'REQUIRED', field: 'householdIds' });
  const many = Array.from({ length: 201 }, () => UNKNOWN);
  expect(await hand(many, '2025-08-01')).toMatchObject({ code: 'TOO_MANY_ITEMS', field: 'householdIds' });
  expect((await hand(many.slice(1), '2025-08-01')).results).toHaveLength(200);
});

const helperCoverage = async (asOf: string) =>
  (
    await help.households.ask<{ helperCoverage: Coverage }>(
      'county@419001',
      `query ($asOf: Date) { helperCoverage(asOf: $asOf) { ${FIELDS} } }`,
      { asOf },
    )
  ).data.helperCoverage;

const TARGET = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Target { id
  householdsActual { value part whole countedOn basis } } } }`;

async function target(account: string, id: string, division: string, asOf: string): Promise<unknown> {
  const of = [{ __typename: 'Target', id, divisionCode: division, asOf }];
  const { data } = await help.households.ask<{ _entities: { householdsActual: unknown }[] }>(
    account,
    TARGET,
    {
      of,
    },
  );
  return data._entities[0]?.householdsActual;
}

test('JY-2025-3.9a one of three without a helper: 66.66 percent, and the one is listed; the target shows the same', async () => {
  const ids: string[] = [];
  for (const number of [1, 2, 3]) {
    ids.push(await help.monitored('JI_YUAN', `41900100100100${number}`, '2025-06-10'));
  }
  const helper = { name: '王测试', unit: '市水利局', post: '科员', civilServant: true };
  for (const householdId of ids.slice(0, 2)) {
    await help.act('county@419001', 'assignHelper', { householdId, occurredOn: '2025-06-12', ...helper });
  }
  expect(await helperCoverage('2025-06-11')).toMatchObject({ households: 3, covered: 0, share: '0.00' });
  expect(await helperCoverage('2025-06-12')).toMatchObject({
    covered: 2,
    share: '66.66',
    byDivision: [{ code: '419001001', households: 3, covered: 2 }],
    missing: { totalCount: 1, edges: [{ node: { id: ids[2] } }] },
  });
  const figure = { value: '66.66', part: '2', whole: '3', countedOn: '2025-12-31' };
  expect(await target('county@419001', 'helper-coverage', '419001', '2025-12-31')).toMatchObject(figure);
  expect(await target('county@410526', 'helper-coverage', '419001', '2025-12-31')).toBeNull();
  expect(await target('county@419001', 'employment-scale', '419001', '2025-12-31')).toBeNull();
});

test.each([
  ['PA-2025-1.1a application-sheet-coverage', '66.66'],
  ['PA-2025-1.1b assistance-sheet-coverage', '100.00'],
])('%s is %s', async (name, value) => {
  const id = name.split(' ')[1] ?? '';
  expect(await target(COUNTY, id, '500235216', '2025-12-31')).toMatchObject({ value });
});
