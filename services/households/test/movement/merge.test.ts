import { divisionsByTable, rowInEveryTable, superuser } from './row-in-every-table';
import {
  COUNTY,
  head,
  member,
  newCertificate,
  newKey,
  OTHER_VILLAGE,
  Register,
  TOWNSHIP,
  VILLAGE,
} from './running-register';

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

const MERGE = { occurredOn: '2025-06-01', reason: '投靠子女' };

/** Opens monitoring of a household, as an identification or a national record would. */
const monitor = (id: string) =>
  register.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query(
      `INSERT INTO monitoring_period (household_id, basis, identified_on, source, division_code)
       SELECT id, 'TAKEN_OVER', date '2025-01-01', 'test', division_code FROM household WHERE id = $1`,
      [id],
    ),
  );

test('a merger brings everybody and every row over; the emptied household stays readable, lists leave it out', async () => {
  const twin = newCertificate();
  const from = await register.family([head('癸', { certificateNumber: twin }), member('子')], {
    division: OTHER_VILLAGE,
    account: TOWNSHIP,
  });
  const into = await register.family([head('丑'), member('癸', { certificateNumber: twin, relation: '父' })]);
  const client = await superuser(register.households);
  await rowInEveryTable(client, from.id);
  // What only one of both may have keeps the merger from being made: shown by the next test.
  await client.query(`UPDATE move_offer SET state = 'CLOSED' WHERE household_id = $1`, [from.id]);
  await client.query(
    `DELETE FROM membership m WHERE household_id = $1 AND NOT EXISTS (SELECT FROM person p WHERE p.id = m.person_id)`,
    [from.id],
  );
  await client.query(
    'DELETE FROM name_key k WHERE NOT EXISTS (SELECT FROM person p WHERE p.id = k.person_id)',
  );
  const given = { ...MERGE, fromId: from.id, intoId: into.id, idempotencyKey: newKey() };
  const merged = await register.act(TOWNSHIP, 'mergeHouseholds', given);
  expect(merged).toMatchObject({ household: { id: into.id, version: 2 }, movement: { kind: 'MERGED' } });
  expect(await register.act(TOWNSHIP, 'mergeHouseholds', given)).toEqual(merged);
  expect(await register.members(COUNTY, into.id)).toEqual(['丑 户主', '子 子', '癸 父'].sort());
  expect(await register.members(COUNTY, from.id)).toEqual([]);
  expect(await register.members(COUNTY, from.id, '2025-05-31')).toEqual(['子 子', '癸 户主']);
  const left = await divisionsByTable(client, from.id);
  const gone = Object.entries(left).filter(([, codes]) => codes.length > 0);
  // The entry of who stood in both, and memberships that have ended, are the past of the emptied household, which stands
  // with nobody in it.
  expect(gone.map(([table]) => table)).toEqual(['person', 'membership', 'household_standing']);
  const now = await divisionsByTable(client, into.id);
  expect(Object.values(now).every((codes) => codes.length === 1 && codes[0] === VILLAGE)).toBe(true);
  await client.end();
  expect(await register.household(TOWNSHIP, from.id)).toMatchObject({
    mergedInto: { id: into.id },
    mergedOn: MERGE.occurredOn,
    movements: [{ kind: 'REGISTERED' }, { kind: 'MERGED' }],
  });
  const tasks = await register.rows(
    `SELECT t.closed_on FROM task t JOIN person p ON p.id = t.subject_id WHERE kind = 'CHECK_DUPLICATE' AND p.name = '癸'`,
  );
  expect(tasks).toEqual([{ closed_on: '2025-06-01' }, { closed_on: '2025-06-01' }]);
  const codes = (filter: object) =>
    register.households
      .ask<{ households: { edges: { node: { id: string } }[] } }>(
        COUNTY,
        'query ($filter: HouseholdFilter) { households(filter: $filter, first: 200) { edges { node { id } } } }',
        { filter },
      )
      .then(({ data }) => data.households.edges.map(({ node }) => node.id));
  expect(await codes({ division: OTHER_VILLAGE })).not.toContain(from.id);
  expect(await codes({ division: OTHER_VILLAGE, includeMerged: true })).toContain(from.id);
  const more = { householdId: from.id, member: member('寅'), occurredOn: '2025-07-01' };
  expect(await register.act(TOWNSHIP, 'addMember', more)).toMatchObject({
    __typename: 'HouseholdConflict',
    code: 'HOUSEHOLD_MERGED',
  });
});

describe('what stands against a merger', () => {
  const merge = (from: { id: string }, into: { id: string }, account = TOWNSHIP) =>
    register.act(account, 'mergeHouseholds', { ...MERGE, fromId: from.id, intoId: into.id });

  test('both are monitored', async () => {
    const [from, into] = [await register.family([head('卯')]), await register.family([head('辰')])];
    await monitor(from.id);
    await monitor(into.id);
    expect(await merge(from, into)).toMatchObject({
      __typename: 'HouseholdConflict',
      code: 'BOTH_MONITORED',
    });
    expect(await register.members(COUNTY, from.id)).toHaveLength(1);
  });

  test('one is monitored: that goes over, the other not', async () => {
    const [from, into] = [await register.family([head('巳')]), await register.family([head('午')])];
    await monitor(from.id);
    expect(await merge(from, into)).toMatchObject({ __typename: 'HouseholdRecorded' });
    const periods = await register.rows(
      'SELECT household_id FROM monitoring_period WHERE household_id = $1',
      [into.id],
    );
    expect(periods).toHaveLength(1);
  });

  test('one is monitored while the other is being identified: nothing would be left to identify', async () => {
    const [from, into] = [await register.family([head('甲乙')]), await register.family([head('丙丁')])];
    await monitor(into.id);
    const does = async (mutation: string, type: string, shown: string, input: object) => {
      const { data } = await register.households.ask<{
        outcome: { lead?: { id: string }; __typename: string };
      }>(
        TOWNSHIP,
        `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) { __typename ${shown} } }`,
        { input: { occurredOn: '2025-05-20', idempotencyKey: newKey(), ...input } },
      );
      return data.outcome;
    };
    const found = { householdId: from.id, channel: 'DAILY_CHECK', leadType: 'HOUSING' };
    const { lead } = await does(
      'receiveLead',
      'ReceiveLeadInput',
      '... on LeadReceived { lead { id } }',
      found,
    );
    const leadId = lead?.id;
    await does('verifyLead', 'VerifyLeadInput', '', { leadId, riskFound: true, finding: '屋顶漏雨' });
    const rolesPresent = ['乡主要领导', '分管领导', '包片领导', '村（社区）干部', '驻村干部', '指导员'];
    const met = { leadId, evidence: { rolesPresent, riskFound: true } };
    expect(await does('holdSpecialMeeting', 'HoldSpecialMeetingInput', '', met)).toMatchObject({
      __typename: 'CaseActRecorded',
    });
    for (const [one, other] of [
      [from, into],
      [into, from],
    ] as const)
      expect(await merge(one, other)).toMatchObject({ code: 'MONITORED_AND_OPEN_CASE' });
  });

  test('something a household has only once stands in both, whichever topic keeps it; nothing has changed', async () => {
    const [from, into] = [await register.family([head('未')]), await register.family([head('申')])];
    for (const { id } of [from, into])
      await register.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
        transaction.query(
          `INSERT INTO safety_net_label (household_id, name, labelled_on, grounds, account, division_code)
           SELECT id, '兜底保障户', date '2025-04-01', '[]', 'test', division_code FROM household WHERE id = $1`,
          [id],
        ),
      );
    expect(await merge(from, into)).toMatchObject({
      __typename: 'HouseholdConflict',
      code: 'STANDS_IN_BOTH',
    });
    expect(await register.members(COUNTY, from.id)).toEqual(['未 户主']);
  });

  test('the same household, one merged before, and a neighbour’s', async () => {
    const [from, into] = [await register.family([head('酉')]), await register.family([head('戌')])];
    const abroad = await register.family([head('亥')], {
      division: '410181001003',
      account: 'county@410181',
    });
    expect(await merge(from, from)).toMatchObject({ code: 'SAME_HOUSEHOLD' });
    expect(await merge(from, abroad, COUNTY)).toMatchObject({ __typename: 'NotFound', field: 'intoId' });
    expect(await merge(from, into, 'county@410181')).toMatchObject({
      __typename: 'NotFound',
      field: 'fromId',
    });
    await merge(from, into);
    expect(await merge(from, into)).toMatchObject({ code: 'HOUSEHOLD_MERGED' });
  });
});

test('figures: the household that stays keeps its years, takes over years it lacks, and nothing counts twice', async () => {
  const [from, into] = [await register.family([head('金')]), await register.family([head('木')])];
  const income = (id: string, year: number, wages: number) =>
    register.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
      transaction.query(
        `INSERT INTO household_income (household_id, year, ledger, wages, business, property, transfer, business_cost,
           member_count, source, exported_on, division_code)
         SELECT id, $2::int, 'national-export', $3::int, 0, 0, 0, 0, 1, 'test', make_date($2::int, 12, 1), division_code
         FROM household WHERE id = $1`,
        [id, year, wages],
      ),
    );
  await income(from.id, 2023, 1);
  await income(from.id, 2024, 2);
  await income(into.id, 2024, 3);
  await register.act(TOWNSHIP, 'mergeHouseholds', { ...MERGE, fromId: from.id, intoId: into.id });
  const rows = await register.rows(
    `SELECT household_id = $1 AS stays, year, wages::int, latest FROM household_income
     WHERE household_id IN ($1, $2) ORDER BY stays DESC, year`,
    [into.id, from.id],
  );
  expect(rows).toEqual([
    { stays: true, year: 2023, wages: 1, latest: true },
    { stays: true, year: 2024, wages: 3, latest: true },
    { stays: false, year: 2024, wages: 2, latest: false },
  ]);
});
