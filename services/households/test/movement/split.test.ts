import { Cases, input, TOWNSHIP as REVIEWER, VILLAGE as VILLAGER } from '../cases/running-case';
import { mutate } from '../mutate';
import { idOf } from '../running-households';
import { divisionsByTable, rowInEveryTable, superuser } from './row-in-every-table';
import { COUNTY, head, member, newKey, OTHER_VILLAGE, Register, TOWNSHIP, VILLAGE } from './running-register';

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

const SPLIT = { occurredOn: '2025-06-01', reason: '子女成家' };

test('a split closes and opens memberships, links both ways and keeps ids, in either order of days', async () => {
  const { id, persons } = await register.family([
    head('甲'),
    member('乙'),
    member('丙', { relation: '儿媳' }),
  ]);
  const given = {
    ...SPLIT,
    householdId: id,
    members: [{ personId: persons.乙 }, { personId: persons.丙, relation: '配偶' }],
    newHeadId: persons.乙,
    division: OTHER_VILLAGE,
    idempotencyKey: newKey(),
  };
  const split = await register.act(TOWNSHIP, 'splitHousehold', given);
  expect(split).toMatchObject({
    household: { code: `T${OTHER_VILLAGE}-0001`, version: 1 },
    movement: { kind: 'SPLIT', fromCode: VILLAGE, toCode: OTHER_VILLAGE },
  });
  expect(await register.act(TOWNSHIP, 'splitHousehold', given)).toEqual(split);
  const newId = split.household?.id ?? '';
  expect(await register.members(COUNTY, id)).toEqual(['甲 户主']);
  expect(await register.members(COUNTY, id, '2025-05-31')).toEqual(['丙 儿媳', '乙 子', '甲 户主']);
  expect(await register.members(COUNTY, newId, '2025-05-31')).toEqual([]);
  expect(await register.members(COUNTY, newId, '2025-06-01')).toEqual(['丙 配偶', '乙 户主']);
  expect(await register.household(COUNTY, newId)).toMatchObject({
    splitFrom: { id },
    division: { code: OTHER_VILLAGE },
    movements: [{ kind: 'SPLIT', fromHousehold: { id }, household: { id: newId } }],
  });
  expect(await register.household(COUNTY, id)).toMatchObject({
    version: 2,
    splitInto: [{ id: newId }],
    movements: [{ kind: 'REGISTERED' }, { kind: 'SPLIT' }],
  });
  // Each village sees its own side, and of the other nothing.
  expect(await register.household(`village@${VILLAGE}`, newId)).toBeNull();
  expect(await register.household(`village@${OTHER_VILLAGE}`, newId)).toMatchObject({ splitFrom: null });
  const rows = await register.rows<{ id: string }>('SELECT id FROM person WHERE household_id = $1', [newId]);
  expect(rows.map(({ id: person }) => person).sort()).toEqual([persons.乙, persons.丙].sort());
});

test.each<[string, (persons: Record<string, string>) => object, object]>([
  ['nobody goes', () => ({ members: [] }), { field: 'members', code: 'REQUIRED' }],
  ['everybody goes', (p) => ({ members: [{ personId: p.丁 }, { personId: p.戊 }] }), { code: 'NOBODY_LEFT' }],
  ['the new head stays', (p) => ({ newHeadId: p.丁 }), { field: 'newHeadId', code: 'NOT_A_MEMBER' }],
  [
    'a stranger goes',
    () => ({ members: [{ personId: '01900000-0000-7000-8000-000000000000' }] }),
    { code: 'NOT_A_MEMBER' },
  ],
  ['before they joined', () => ({ occurredOn: '2025-03-19' }), { code: 'JOINED_LATER' }],
  [
    'the head goes and nobody heads the rest',
    (p) => ({ members: [{ personId: p.丁 }], newHeadId: p.丁 }),
    { field: 'remainingHeadId', code: 'NEW_HEAD_NEEDED' },
  ],
  ['to another county', () => ({ division: '410181001003' }), { field: 'division', code: 'NOT_A_VILLAGE' }],
])('a split is refused where %s', async (_what, change, expected) => {
  const { id, persons } = await register.family([head('丁'), member('戊')]);
  const given = {
    ...SPLIT,
    householdId: id,
    members: [{ personId: persons.戊 }],
    newHeadId: persons.戊,
    ...change(persons),
  };
  expect(await register.act(TOWNSHIP, 'splitHousehold', given)).toMatchObject(expected);
  expect(await register.members(COUNTY, id)).toHaveLength(2);
});

test('a lead of a household that was split off is of no day before the split', async () => {
  const { id, persons } = await register.family([head('己'), member('庚')]);
  const split = await register.act(TOWNSHIP, 'splitHousehold', {
    ...SPLIT,
    householdId: id,
    members: [{ personId: persons.庚 }],
    newHeadId: persons.庚,
  });
  const householdId = split.household?.id;
  const lead = (occurredOn: string) =>
    mutate<object>(register.households, TOWNSHIP, {
      mutation: 'receiveLead',
      input: { householdId, channel: 'SURVEY', leadType: 'HOUSING', occurredOn, idempotencyKey: newKey() },
      fields: '... on InvalidInput { field code }',
    });
  expect(await lead('2025-05-31')).toEqual({
    __typename: 'InvalidInput',
    field: 'occurredOn',
    code: 'BEFORE_HOUSEHOLD',
  });
  expect(await lead('2025-06-01')).toEqual({ __typename: 'LeadReceived' });
});

test('who joined on the very day of the split goes over whole', async () => {
  const { id, persons } = await register.family([head('己'), member('庚')], { occurredOn: SPLIT.occurredOn });
  const members = [{ personId: persons.庚 }];
  const split = await register.act(TOWNSHIP, 'splitHousehold', {
    ...SPLIT,
    householdId: id,
    members,
    newHeadId: persons.庚,
  });
  expect(await register.members(COUNTY, id, SPLIT.occurredOn)).toEqual(['己 户主']);
  expect(await register.members(COUNTY, split.household?.id ?? '', SPLIT.occurredOn)).toEqual(['庚 户主']);
});

test.each(['STAYS', 'GOES'])(
  'monitoring and all its rows: with the split the case %s',
  async (caseGoesWith) => {
    const { id, persons } = await register.family([head('辛'), member('壬')]);
    const client = await superuser(register.households);
    try {
      await rowInEveryTable(client, id);
      await client.query(`UPDATE move_offer SET state = 'CLOSED' WHERE household_id = $1`, [id]);
      // The row of a membership that belongs to nobody would be a member to keep.
      await client.query(
        `DELETE FROM membership m WHERE household_id = $1 AND NOT EXISTS (SELECT FROM person p WHERE p.id = m.person_id)`,
        [id],
      );
      const before = await divisionsByTable(client, id);
      const split = await register.act(TOWNSHIP, 'splitHousehold', {
        ...SPLIT,
        householdId: id,
        members: [{ personId: persons.壬 }],
        newHeadId: persons.壬,
        division: OTHER_VILLAGE,
        caseGoesWith,
      });
      const newId = split.household?.id ?? '';
      const stays = [
        'person',
        'membership',
        'name_key',
        'household_income',
        'monitoring_record',
        'household_movement',
      ];
      const lookedAt = ['survey_visit', 'explainer_sheet', 'vanished_household', 'secretary_visit'];
      const kept = [
        'household_standing',
        'doubt',
        'doubt_answer',
        'legal_supporter',
        'duty_obligation',
        'transition_item',
        'correction_request',
        'correction_answer',
        'authorisation_letter',
      ];
      const always = [...stays, 'move_offer', ...lookedAt, ...kept];
      const [original, parted] = [await divisionsByTable(client, id), await divisionsByTable(client, newId)];
      for (const table of Object.keys(before)) {
        const isLeft = always.includes(table) || caseGoesWith === 'STAYS';
        expect([table, original[table]]).toEqual([table, isLeft ? [VILLAGE] : []]);
        if (!isLeft) expect([table, parted[table]]).toEqual([table, [OTHER_VILLAGE]]);
      }
      const told = await register.rows<{ payload: { moves: { leadIds: string[] }[] } }>(
        `SELECT payload FROM outbox WHERE type = 'household-moved' AND payload::text LIKE $1`,
        [`%${newId}%`],
      );
      expect(told.map(({ payload }) => payload.moves[0]?.leadIds.length)).toEqual(
        caseGoesWith === 'GOES' ? [1] : [],
      );
    } finally {
      await client.end();
    }
  },
);

test('a case goes on after its household moved to another county, by the rules it was opened under', async () => {
  const cases = await Cases.start('2025-07-01', 2);
  try {
    const code = '500235216799001';
    const caseId = await cases.posted(code, '2025-06-02', '2025-06-03');
    const id = await idOf(cases.households, code);
    const offer = { householdId: id, toDivision: '410181001003', occurredOn: '2025-06-05', reason: '迁移' };
    const ask = <Data>(account: string, query: string, given: object) =>
      cases.households.ask<Data>(account, query, { input: { ...given, idempotencyKey: newKey() } });
    const offered = await ask<{ offerMove: { offer: { id: string } } }>(
      REVIEWER,
      'mutation ($input: OfferMoveInput!) { offerMove(input: $input) { ... on MoveOffered { offer { id } } } }',
      offer,
    );
    const { data } = await ask<{ acceptMove: object }>(
      'county@410181',
      'mutation ($input: AcceptMoveInput!) { acceptMove(input: $input) { __typename } }',
      { offerId: offered.data.offerMove.offer.id, occurredOn: '2025-06-05' },
    );
    expect(data.acceptMove).toEqual({ __typename: 'HouseholdRecorded' });
    const review = input('recordTownshipReview', { caseId }, '2025-06-09');
    expect(await cases.act(REVIEWER, 'recordTownshipReview', review)).toMatchObject({
      __typename: 'NotFound',
    });
    // 郑州 would ask for four steps; the case keeps the five of 普安乡.
    expect(await cases.act('township@410181001', 'recordTownshipReview', review)).toMatchObject({
      __typename: 'CaseActRecorded',
      case: { id: caseId, nextStep: 'COUNTY_DECISION' },
    });
    expect(
      await cases.act(VILLAGER, 'postPublicity', input('postPublicity', { caseId }, '2025-06-09')),
    ).toMatchObject({
      __typename: 'NotFound',
    });
  } finally {
    await cases.households.drop();
  }
});
