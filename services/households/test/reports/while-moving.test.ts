import { COUNTY, head, newKey, OTHER_VILLAGE, Register, VILLAGE } from '../movement/running-register';

const ROWS = ['guarantee_answer', 'screening_hit', 'lead', 'task'];

let register: Register;
beforeAll(async () => {
  register = await Register.start();
}, 60_000);
afterAll(() => register?.households.drop());

test('what departments tell while a household moves and is merged lies where the household is in the end, each once', async () => {
  const { id } = await register.family([head('甲')]);
  const kept = await register.family([head('乙')]);
  const about = { householdId: id, divisionCode: VILLAGE, department: '水利' };
  const tells = async () => {
    for (const rule of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const answer = {
        ...about,
        guarantee: 'SAFE_WATER' as const,
        secure: false,
        source: '部门填报',
        finding: null,
      };
      const hit = {
        ...about,
        personId: null,
        rule,
        period: '2025-05',
        leadType: 'WATER' as const,
        note: null,
      };
      const answers = [{ ...answer, occurredOn: '2025-06-01' }];
      await register.households.deliver('guarantee-answered', { answers });
      await register.households.deliver('screening-hit', { hits: [{ ...hit, foundOn: '2025-06-02' }] });
    }
  };
  const moves = async () => {
    for (const toDivision of [OTHER_VILLAGE, VILLAGE, OTHER_VILLAGE, VILLAGE, OTHER_VILLAGE]) {
      const given = { householdId: id, toDivision, occurredOn: '2025-06-03', reason: '搬迁' };
      await register.act(COUNTY, 'moveHousehold', { ...given, idempotencyKey: newKey() });
    }
    const given = { fromId: id, intoId: kept.id, occurredOn: '2025-06-04', reason: '并户' };
    return register.act(COUNTY, 'mergeHouseholds', { ...given, idempotencyKey: newKey() });
  };
  const [merged] = await Promise.all([moves(), tells()]);
  expect(merged).toMatchObject({ __typename: 'HouseholdRecorded' });
  for (const table of ROWS) {
    const found = await register.rows(
      `SELECT household_id AS "householdId", division_code AS "divisionCode", count(*)::int AS count
       FROM ${table} GROUP BY 1, 2`,
    );
    expect([table, found]).toEqual([table, [{ householdId: kept.id, divisionCode: VILLAGE, count: 8 }]]);
  }
});
