import { certificateOf, type NationalRow, nationalFile } from '../national-file';
import { type Households, rowsOf, runningHouseholds } from '../running-households';

let households: Households;
let next = 500_235_216_799_100;

beforeAll(async () => {
  households = await runningHouseholds();
});

afterAll(() => households?.drop());

const load = (exportedOn: string, rows: readonly NationalRow[]) =>
  households.load('county@500235', 'national-export', nationalFile(exportedOn, rows));

/** A household code of a test's own. */
function newCode(): string {
  next += 1;
  return String(next);
}

async function membersOf(code: string): Promise<string[]> {
  const rows = await rowsOf<{ name: string; joined: string; left: string | null }>(
    households,
    `SELECT p.name, m.joined_on AS joined, m.left_on AS left FROM membership m JOIN person p ON p.id = m.person_id
     JOIN household h ON h.id = m.household_id WHERE h.code = $1 ORDER BY p.name, m.joined_on`,
    [code],
  );
  return rows.map(({ name, joined, left }) => `${name} ${joined} ${left ?? ''}`.trim());
}

async function versionOf(code: string): Promise<number> {
  const [row] = await rowsOf<{ version: string }>(
    households,
    'SELECT version FROM household WHERE code = $1',
    [code],
  );
  return Number(row?.version);
}

test('who is missing from a newer complete export has left on its day; nothing is deleted', async () => {
  const household = newCode();
  const [head, wife] = [
    { household, person: 1, name: '甲' },
    { household, person: 2, name: '乙', relation: '配偶' },
  ];
  await load('2025-01-31', [head, wife]);
  const report = await load('2025-06-30', [{ ...head, members: 1 }]);
  expect(report).toMatchObject({ recordsAdded: 0, recordsChanged: 2, recordsUnchanged: 0 });
  expect(await membersOf(household)).toEqual(['乙 2025-01-31 2025-06-30', '甲 2025-01-31']);

  const version = await versionOf(household);
  await load('2025-03-31', [head, wife]);
  expect(await membersOf(household)).toEqual(['乙 2025-01-31 2025-06-30', '甲 2025-01-31']);
  expect(await versionOf(household)).toBe(version);

  await load('2025-09-30', [head, wife]);
  expect(await membersOf(household)).toEqual(['乙 2025-01-31 2025-06-30', '乙 2025-09-30', '甲 2025-01-31']);
});

test('a rejected row, or a household that is not complete in the file, ends no membership', async () => {
  const household = newCode();
  const head = { household, person: 11, name: '甲' };
  const wife = { household, person: 12, name: '乙', relation: '配偶' };
  await load('2025-01-31', [head, wife]);
  await load('2025-06-30', [head, { ...wife, certificate: certificateOf(12).slice(0, 17) }]);
  await load('2025-07-31', [head]);
  await load('2025-08-31', [head, { ...wife, village: '不存在村' }]);
  expect(await membersOf(household)).toEqual(['乙 2025-01-31', '甲 2025-01-31']);
});

test('an older file adds an earlier beginning and overwrites nothing newer', async () => {
  const household = newCode();
  const head = { household, person: 21, name: '新名', wages: '2000', phone: '19900000001', members: 1 };
  await load('2025-06-30', [head]);
  const report = await load('2025-01-31', [
    { ...head, name: '旧名', wages: '1', phone: '', insured: '否' as const },
  ]);
  expect(report).toMatchObject({ recordsAdded: 0, recordsChanged: 1 });
  expect(await membersOf(household)).toEqual(['新名 2025-01-31']);
  const [row] = await rowsOf(
    households,
    `SELECT p.resident_insurance AS insured, p.phone IS NOT NULL AS phone, i.wages FROM person p
     JOIN household h ON h.id = p.household_id JOIN household_income i ON i.household_id = h.id WHERE h.code = $1`,
    [household],
  );
  expect(row).toEqual({ insured: true, phone: true, wages: 200000n });
});

test('the same day again corrects: a member listed after all had not left', async () => {
  const household = newCode();
  const head = { household, person: 31, name: '甲' };
  const wife = { household, person: 32, name: '乙', relation: '配偶' };
  await load('2025-01-31', [head, wife]);
  await load('2025-06-30', [{ ...head, members: 1 }]);
  await load('2025-06-30', [head, wife]);
  expect(await membersOf(household)).toEqual(['乙 2025-01-31', '甲 2025-01-31']);
  expect(await load('2025-06-30', [head, wife])).toMatchObject({ recordsChanged: 0, recordsUnchanged: 2 });
});

test('an empty phone of a newer file loses no phone, a new one replaces it', async () => {
  const household = newCode();
  const head = { household, person: 41, members: 1 };
  await load('2025-01-31', [{ ...head, phone: '19900000041' }]);
  expect(await load('2025-02-28', [head])).toMatchObject({ recordsChanged: 0 });
  expect(await load('2025-03-31', [{ ...head, phone: '19900000042' }])).toMatchObject({ recordsChanged: 1 });
  const [row] = await rowsOf<{ phone: boolean }>(
    households,
    'SELECT p.phone IS NOT NULL AS phone FROM person p JOIN household h ON h.id = p.household_id WHERE h.code = $1',
    [household],
  );
  expect(row).toEqual({ phone: true });
});

test('the same person twice in a household: the second row is rejected, the first stands', async () => {
  const household = newCode();
  const report = await load('2025-01-31', [
    { household, person: 51, identified: '202401' },
    { household, person: 51, name: '又名', identified: '202401' },
  ]);
  expect(report).toMatchObject({ rowsLoaded: 1, rowsRejected: 1 });
  expect(report.findings.edges[0]?.node).toMatchObject({ row: 5, code: 'REPEATED_PERSON' });
  expect(await membersOf(household)).toEqual(['测试51 2025-01-31']);
});

test('one certificate in two households stays two persons, also against the register', async () => {
  const [first, second] = [newCode(), newCode()];
  await load('2025-01-31', [{ household: first, person: 61, members: 1 }]);
  const report = await load('2025-01-31', [
    { household: second, person: 61, members: 1, identified: '202401' },
  ]);
  expect(report.findings.edges.map(({ node }) => [node.row, node.code])).toEqual([[4, 'IN_TWO_HOUSEHOLDS']]);
  expect(await membersOf(first)).toHaveLength(1);
  expect(await membersOf(second)).toHaveLength(1);
});

test('a disability card holds the identity number: the same person, its card kept', async () => {
  const household = newCode();
  await load('2025-01-31', [{ household, person: 71, members: 1 }]);
  const card = `${certificateOf(71)}44`;
  expect(await load('2025-02-28', [{ household, person: 71, members: 1, certificate: card }])).toMatchObject({
    recordsAdded: 0,
    recordsChanged: 1,
  });
  const answer = await households.ask<{ personsByCertificate: { certificateKind: string }[] }>(
    'county@500235',
    'query ($number: String!) { personsByCertificate(number: $number, purpose: "入户核实") { certificateKind } }',
    { number: certificateOf(71) },
  );
  expect(answer.data.personsByCertificate).toEqual([{ certificateKind: 'DISABILITY_CARD' }]);
});

test('a household that moves to another village takes all its rows along; an older file does not move it back', async () => {
  const household = newCode();
  const head = { household, person: 81, members: 1 };
  await load('2025-01-31', [head]);
  await load('2025-02-28', [{ ...head, village: '佛手村' }]);
  await load('2025-01-31', [head]);
  const rows = await rowsOf(
    households,
    `SELECT h.division_code AS h, p.division_code AS p, m.division_code AS m, i.division_code AS i, r.division_code AS r
     FROM household h JOIN person p ON p.household_id = h.id JOIN membership m ON m.household_id = h.id
     JOIN household_income i ON i.household_id = h.id JOIN monitoring_record r ON r.household_id = h.id WHERE h.code = $1`,
    [household],
  );
  const code = '500235216219';
  expect(rows).toEqual([{ h: code, p: code, m: code, i: code, r: code }]);
});

test('the survey is told where a fact changed, and only there', async () => {
  const household = newCode();
  const head = { household, person: 91, members: 1 };
  const told = async () => {
    const [event] = await rowsOf<{ seq: string; payload: { surveyedOn: string; households: object[] } }>(
      households,
      `SELECT seq, payload FROM outbox WHERE type = 'survey-recorded' ORDER BY outbox.seq DESC LIMIT 1`,
    );
    return event;
  };
  await load('2025-01-31', [head]);
  expect((await told())?.payload.households).toMatchObject([
    { waterProblem: false, housingProblem: false, dropout: false, persons: [{ residentInsurance: true }] },
  ]);
  const before = (await told())?.seq;
  await load('2025-02-28', [{ ...head, wages: '5' }]);
  expect((await told())?.seq).toBe(before);
  await load('2025-03-31', [{ ...head, wages: '5', schoolStatus: '小学' }]);
  const after = (await told())?.payload;
  expect(after).toMatchObject({ surveyedOn: '2025-03-31' });
  expect(after?.households).toHaveLength(1);
  expect(after?.households[0]).not.toHaveProperty('waterProblem');
  expect(after?.households[0]).toMatchObject({ persons: [{ schoolStatus: '小学' }] });
  expect(JSON.stringify(after)).not.toContain('residentInsurance');
});
