import { type PlainDate, plainDate } from '@dixian/calendar';
import { systemScope } from '@dixian/service';
import { countStatements, everyNode, type PageOf } from '@dixian/testkit';
import { encodeWhatIf } from '@dixian/what-if';
import { certificateOf, nationalFile } from '../national-file';
import { type Households, rowsOf, runningHouseholds } from '../running-households';
import { RURAL_HEADER } from '../samples';

const JIYUAN = '419001';
const ONE = '419001001001';
const OTHER = '419001002001';

let households: Households;

beforeAll(async () => {
  households = await runningHouseholds('2025-12-01');
  await keep('exactly-on-8600', ONE, 17_200_00, 2);
  await keep('a-fen-below-8600', ONE, 17_199_99, 2);
  await keep('exactly-on-9000', ONE, 27_000_00, 3);
  await keep('a-fen-below-9000', ONE, 26_999_99, 3);
  await keep('other-township', OTHER, 8_600_01, 1);
  await keep('of-the-year-before', OTHER, 1, 1, 2024);
  await keep('neighbour', '410882001001', 1, 1);
});

afterAll(() => households?.drop());

/** Keeps a household with a net income in fen, beside which costs and earnings cancel out. */
function keep(code: string, division: string, net: number, members: number, year = 2025) {
  return households.service.parts.workerDb.write(systemScope, (tx) =>
    tx.query(
      `WITH kept AS (
         INSERT INTO household (code, division_id, division_code, source, exported_on)
         VALUES ($1, uuidv7(), $2, 'test', '2025-11-30') RETURNING id)
       INSERT INTO household_income (household_id, year, ledger, wages, business, property, transfer, business_cost,
         member_count, source, exported_on, division_code)
       SELECT id, $5, 'national-export', $3::bigint, 700, 0, 0, 700, $4, 'test', '2025-11-30', $2 FROM kept`,
      [code, division, net, members, year],
    ),
  );
}

interface Count {
  households: number;
  persons: number;
  shortfall: string;
}
interface Movement {
  compared: Count;
  belowNow: Count;
  belowDraft: Count;
  entering: Count;
  leaving: Count;
}
interface Effect {
  total: Movement;
  byDivision: { divisionCode: string; division: { name: string } | null; movement: Movement }[];
  byClause: { clause: { id: string; quote: string } | null; line: string | null; movement: Movement }[];
  households: PageOf<{ direction: string; net: string; shortfall: string; household: { code: string } }> & {
    totalCount: number;
  };
}

const COUNT = '{ households persons shortfall }';
const MOVEMENT = `{ compared ${COUNT} belowNow ${COUNT} belowDraft ${COUNT} entering ${COUNT} leaving ${COUNT} }`;
const FIGURES = `total ${MOVEMENT} byDivision { divisionCode division { name } movement ${MOVEMENT} }
  byClause { clause { id quote } line movement ${MOVEMENT} } clauses { id }`;
const LIST = `households(first: $first, after: $after, direction: $direction) { totalCount pageInfo { hasNextPage endCursor }
  edges { node { direction net memberCount shortfall household { code } } } }`;

const idOf = (line: string, division = JIYUAN, comparedOn: PlainDate = plainDate('2025-12-01')) =>
  encodeWhatIf({
    division,
    from: plainDate('2026-01-01'),
    comparedOn,
    drafts: [{ name: 'monitoring-line', value: line }],
  });

async function effect(fields: string, id: string, account = `county@${JIYUAN}`, variables: object = {}) {
  const { data, errors } = await households.ask<{ _entities: ({ registerEffect: Effect | null } | null)[] }>(
    account,
    `query ($of: [_Any!]!, $first: Int, $after: String, $direction: LineDirection) {
       _entities(representations: $of) { ... on WhatIf { registerEffect { ${fields} } } } }`.replace(
      fields.includes('$first') ? '' : ', $first: Int, $after: String, $direction: LineDirection',
      '',
    ),
    { of: [{ __typename: 'WhatIf', id }], ...variables },
  );
  expect(errors).toBeUndefined();
  return data._entities[0]?.registerEffect as Effect;
}

const list = (id: string, first: number, direction?: string, account?: string) =>
  everyNode(async (after) => (await effect(LIST, id, account, { first, after, direction })).households);

const NOBODY = { households: 0, persons: 0, shortfall: '0.00' };

test('JY-2025-1.1c: a draft of 9,000 against 8,600; exactly on a line is not below it, a fen less is', async () => {
  const { total, byClause } = await effect(FIGURES, idOf('9000.00'));
  expect(total).toEqual({
    compared: { households: 5, persons: 11, shortfall: '0.00' },
    belowNow: { households: 1, persons: 2, shortfall: '0.01' },
    belowDraft: { households: 4, persons: 8, shortfall: '2000.01' },
    entering: { households: 3, persons: 6, shortfall: '1200.00' },
    leaving: NOBODY,
  });
  expect(byClause).toEqual([
    { clause: { id: 'JY-2025-1.1c', quote: expect.any(String) }, line: '8600.00', movement: total },
  ]);
});

test('a lower draft lets leave who was below, and nobody enters', async () => {
  const { total } = await effect(FIGURES, idOf('8599.99'));
  expect(total.leaving).toEqual({ households: 1, persons: 2, shortfall: '0.01' });
  expect(total.entering).toEqual(NOBODY);
  expect(await list(idOf('8599.99'), 5)).toMatchObject([
    { direction: 'LEAVES', household: { code: 'a-fen-below-8600' }, net: '17199.99', shortfall: '0.01' },
  ]);
});

test('the same line as a draft moves nobody', async () => {
  const { total } = await effect(FIGURES, idOf('8600.00'));
  expect(total).toMatchObject({ entering: NOBODY, leaving: NOBODY, belowDraft: total.belowNow });
});

test('divisions add up to the total, and so does the list, page by page', async () => {
  const { total, byDivision } = await effect(FIGURES, idOf('9000.00'));
  expect(byDivision.map(({ divisionCode, division }) => [divisionCode, division?.name])).toEqual([
    ['419001001', '济源市沁园街道'],
    ['419001002', '济源市济水街道'],
  ]);
  expect(byDivision.map(({ movement }) => movement.entering)).toEqual([
    { households: 2, persons: 5, shortfall: '800.01' },
    { households: 1, persons: 1, shortfall: '399.99' },
  ]);
  const all = await list(idOf('9000.00'), 1);
  expect(all.map(({ household }) => household.code)).toEqual([
    'a-fen-below-9000',
    'exactly-on-8600',
    'other-township',
  ]);
  expect(await list(idOf('9000.00'), 2, 'LEAVES')).toEqual([]);
  const page = await effect(LIST, idOf('9000.00'), undefined, { first: 1, direction: 'ENTERS' });
  expect(page.households.totalCount).toBe(total.entering.households);
});

test('a neighbour county counts nothing, whatever the id says; a village counts its own', async () => {
  const neighbour = await effect(FIGURES, idOf('9000.00'), 'county@410882');
  expect(neighbour.total).toMatchObject({ compared: NOBODY, entering: NOBODY });
  expect(neighbour.byDivision).toEqual([]);
  expect(await list(idOf('9000.00'), 5, undefined, 'county@410882')).toEqual([]);
  const village = await effect(FIGURES, idOf('9000.00'), `village@${OTHER}`);
  expect(village.total.entering).toEqual({ households: 1, persons: 1, shortfall: '399.99' });
});

test('PA-2025-4.2a: where no line is set nobody is below now; the province has both places, each by its clause', async () => {
  const { total, byClause } = await effect(FIGURES, idOf('9000.00', '41'), 'province@41');
  expect(total.compared.households).toBe(6);
  expect(byClause.map(({ clause, line, movement }) => [clause?.id ?? null, line, movement.entering])).toEqual(
    [
      ['JY-2025-1.1c', '8600.00', { households: 3, persons: 6, shortfall: '1200.00' }],
      [null, null, { households: 1, persons: 1, shortfall: '8999.99' }],
    ],
  );
  const none = await effect(FIGURES, idOf('9000.00', '500235216'), 'county@500235');
  expect(none.byClause).toMatchObject([{ clause: { id: 'PA-2025-4.2a' }, line: null }]);
});

test('compared on a day after its line ended, 济源 has none and all below the draft enter', async () => {
  const { total } = await effect(FIGURES, idOf('9000.00', JIYUAN, plainDate('2026-01-01')));
  expect(total.compared).toEqual(NOBODY);
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on WhatIf {
    registerEffect(incomeYear: 2025) { total { entering { households } belowNow { households } } } } } }`;
  const { data } = await households.ask(`county@${JIYUAN}`, query, {
    of: [{ __typename: 'WhatIf', id: idOf('9000.00', JIYUAN, plainDate('2026-01-01')) }],
  });
  expect(data).toMatchObject({
    _entities: [{ registerEffect: { total: { entering: { households: 4 }, belowNow: { households: 0 } } } }],
  });
});

test('a made-up id is nobody’s draft; a set without a line has no effect here', async () => {
  const of = ['x', Buffer.from('["419001"]').toString('base64url')].map((id) => ({
    __typename: 'WhatIf',
    id,
  }));
  const rate = encodeWhatIf({
    division: JIYUAN,
    from: plainDate('2026-01-01'),
    comparedOn: plainDate('2025-12-01'),
    drafts: [{ name: 'interest-subsidy-rate', value: '50' }],
  });
  const { data } = await households.ask(
    `county@${JIYUAN}`,
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on WhatIf { registerEffect { incomeYear } } } }',
    { of: [...of, { __typename: 'WhatIf', id: rate }] },
  );
  expect(data).toEqual({ _entities: [null, null, { registerEffect: null }] });
});

test('all figures are one statement, and the register is as it was', async () => {
  const everything = () =>
    rowsOf(
      households,
      `SELECT (SELECT md5(string_agg(h::text, '' ORDER BY id)) FROM household h) AS households,
         (SELECT md5(string_agg(i::text, '' ORDER BY household_id, year)) FROM household_income i) AS incomes,
         (SELECT count(*) FROM outbox) AS events`,
    );
  const before = await everything();
  const { statements } = await countStatements(households.service.parts.db, () =>
    effect(
      `incomeYear draftLine total ${MOVEMENT} byClause { movement ${MOVEMENT} } byDivision { movement ${MOVEMENT} }`,
      idOf('9000.00'),
    ),
  );
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatch(/^SELECT/);
  expect(await everything()).toEqual(before);
});

test('of two ledgers of a year the newer one counts, whichever was loaded first', async () => {
  const code = '500235216799001';
  const head = `="${certificateOf(1)}",户主,是`;
  const rural = (day: string) => ({
    name: `乡村建设户信息_${day}.csv`,
    content: `${RURAL_HEADER}\n${code},500235216220,双门村村民委员会,测试1,男,${head},50000,0,0,0,0`,
  });
  const loadNational = (day: string) =>
    households.load('county@500235', 'national-export', nationalFile(day, [{ person: 1, members: 1 }]));
  const loadRural = (day: string) => households.load('rural@500235', 'rural-households', rural(day));
  const below = async () => {
    const { total } = await effect(FIGURES, idOf('9000.00', '500235'), 'county@500235');
    return [total.compared.households, total.entering.households];
  };
  await loadNational('2025-10-01');
  await loadRural('20250930');
  expect(await below()).toEqual([1, 1]);
  await loadRural('20251001');
  expect(await below()).toEqual([1, 1]);
  await loadRural('20251002');
  expect(await below()).toEqual([1, 0]);
  await loadNational('2025-10-03');
  expect(await below()).toEqual([1, 1]);
});
