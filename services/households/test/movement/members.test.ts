import {
  COUNTY,
  head,
  member,
  newCertificate,
  newKey,
  Register,
  TOWNSHIP,
  VILLAGE,
} from './running-register';

const VILLAGER = `village@${VILLAGE}`;

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

test('who joins and who leaves, each on its day; who returns joins anew as the same person', async () => {
  const { id, persons } = await register.family([head('甲'), member('乙', { relation: '女' })]);
  const born = newCertificate('2025-05-01');
  const joining = {
    householdId: id,
    member: member('丙', { relation: '孙子', certificateNumber: born, schoolStatus: '学龄前' }),
    occurredOn: '2025-05-01',
    idempotencyKey: newKey(),
  };
  const joined = await register.act(VILLAGER, 'addMember', joining);
  expect(joined).toMatchObject({ household: { version: 2 }, movement: { kind: 'MEMBER_JOINED' } });
  expect(await register.act(VILLAGER, 'addMember', joining)).toEqual(joined);
  const again = { ...joining, idempotencyKey: newKey() };
  expect(await register.act(VILLAGER, 'addMember', again)).toMatchObject({ code: 'ALREADY_MEMBER' });

  const leaving = {
    householdId: id,
    personId: persons.乙,
    cause: 'MARRIED_AWAY',
    occurredOn: '2025-06-30',
  };
  expect(await register.act(VILLAGER, 'removeMember', leaving)).toMatchObject({
    movement: { changes: [{ field: 'membership', from: '女', to: '婚嫁迁出' }] },
  });
  expect(await register.members(VILLAGER, id, '2025-04-30')).toEqual(['乙 女', '甲 户主']);
  expect(await register.members(VILLAGER, id, '2025-06-30')).toEqual(['丙 孙子', '乙 女', '甲 户主']);
  expect(await register.members(VILLAGER, id, '2025-07-01')).toEqual(['丙 孙子', '甲 户主']);

  const [row] = await register.rows<{ number: string }>(
    `SELECT encode(certificate_index, 'hex') AS number FROM person WHERE id = $1`,
    [persons.乙],
  );
  expect(row?.number).toMatch(/^[0-9a-f]{64}$/);
});

test('a member who left joins anew with the facts that are known, never before the last day', async () => {
  const certificateNumber = newCertificate();
  const { id, persons } = await register.family([
    head('丁'),
    member('戊', { certificateNumber, residentInsurance: true, labourCapacity: '普通劳动力' }),
  ]);
  const left = { householdId: id, personId: persons.戊, cause: 'MOVED_AWAY', occurredOn: '2025-06-30' };
  await register.act(VILLAGER, 'removeMember', left);
  const back = { householdId: id, member: member('戊', { certificateNumber }), occurredOn: '2025-06-29' };
  expect(await register.act(VILLAGER, 'addMember', back)).toMatchObject({ code: 'JOINED_LATER' });
  expect(await register.act(VILLAGER, 'addMember', { ...back, occurredOn: '2025-09-01' })).toMatchObject({
    movement: { persons: [{ id: persons.戊 }] },
  });
  expect(
    await register.rows('SELECT resident_insurance, labour_capacity FROM person WHERE id = $1', [persons.戊]),
  ).toEqual([{ resident_insurance: true, labour_capacity: '普通劳动力' }]);
  expect(await register.members(VILLAGER, id, '2025-08-01')).toEqual(['丁 户主']);
});

test('the head leaves only with a new head; the last member leaves an empty household', async () => {
  const { id, persons } = await register.family([head('己'), member('庚', { relation: '配偶' })]);
  const died = { householdId: id, personId: persons.己, cause: 'DIED', occurredOn: '2025-06-30' };
  expect(await register.act(VILLAGER, 'removeMember', died)).toMatchObject({
    field: 'newHeadId',
    code: 'NEW_HEAD_NEEDED',
  });
  expect(await register.act(VILLAGER, 'removeMember', { ...died, newHeadId: persons.庚 })).toMatchObject({
    movement: { changes: [{ field: 'membership' }, { field: 'relation', from: '配偶', to: '户主' }] },
  });
  const last = { householdId: id, personId: persons.庚, cause: 'OTHER', occurredOn: '2025-07-30' };
  expect(await register.act(VILLAGER, 'removeMember', last)).toMatchObject({ household: { id } });
  expect(await register.members(VILLAGER, id)).toEqual([]);
  expect(await register.act(VILLAGER, 'removeMember', last)).toMatchObject({ code: 'NOT_A_MEMBER' });
});

test('ZZ-2020-2.1c, HN-2020-6.3d: a wrong fact is corrected at once, old and new value on record, numbers masked', async () => {
  const { id, persons } = await register.family([head('辛', { phone: '13900000001', workMonths: 9 })]);
  const right = newCertificate();
  const correction = {
    householdId: id,
    personId: persons.辛,
    correction: true,
    // Before the day the register has: what was wrong was wrong all the time.
    occurredOn: '2025-03-01',
    changes: { name: '辛某', certificateNumber: right, phone: '13900000002', workMonths: 3 },
  };
  expect(await register.act(VILLAGER, 'updateMember', correction)).toMatchObject({
    field: 'reason',
    code: 'REQUIRED',
  });
  const given = { ...correction, reason: '核对户口簿', idempotencyKey: newKey() };
  const corrected = await register.act(VILLAGER, 'updateMember', given);
  expect(corrected.movement).toMatchObject({
    kind: 'CORRECTED',
    changes: [
      { field: 'certificateNumber', to: `${right.slice(0, 6)}************` },
      { field: 'name', from: '辛', to: '辛某' },
      { field: 'workMonths', from: '9', to: '3' },
      { field: 'phone', from: '139****0001', to: '139****0002' },
    ],
  });
  expect(await register.act(VILLAGER, 'updateMember', given)).toEqual(corrected);
  const found = await register.households.ask<{ personsByCertificate: object[] }>(
    VILLAGER,
    'query ($number: String!) { personsByCertificate(number: $number, purpose: "入户核实") { id name phone workMonths } }',
    { number: right },
  );
  expect(found.data.personsByCertificate).toEqual([
    { id: persons.辛, name: '辛某', phone: '139****0002', workMonths: 3 },
  ]);
  const nothing = { ...correction, reason: '再次核对', changes: { name: '辛某' } };
  expect(await register.act(VILLAGER, 'updateMember', nothing)).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
});

test('ZZ-2020-2.1c: the code of a household and its kind are corrected likewise; a code in use is refused', async () => {
  const { id } = await register.family([head('壬')]);
  const code = '500235216799888';
  await register.family([head('癸')], { code: '500235216799889' });
  const wrong = { householdId: id, occurredOn: '2025-06-01', reason: '系统编号已下达' };
  expect(
    await register.act(TOWNSHIP, 'correctHousehold', { ...wrong, code: '500235216799889' }),
  ).toMatchObject({
    field: 'code',
    code: 'HOUSEHOLD_CODE_IN_USE',
  });
  expect(
    await register.act(TOWNSHIP, 'correctHousehold', { ...wrong, code, householdType: '一般农户' }),
  ).toMatchObject({
    household: { code, provisionalCode: false },
    movement: {
      changes: [
        { field: 'code', to: code },
        { field: 'householdType', from: null, to: '一般农户' },
      ],
    },
  });
  expect(await register.act(TOWNSHIP, 'correctHousehold', { ...wrong, code })).toMatchObject({
    code: 'NOTHING_TO_CHANGE',
  });
});

test('an update is dated: newer facts stand, what no longer holds is cleared, the school hears of it', async () => {
  const { id, persons } = await register.family([head('子'), member('丑', { schoolStatus: '九年级' })]);
  const update = { householdId: id, personId: persons.丑 };
  const older = { ...update, changes: { workPlace: '县城' }, occurredOn: '2025-03-19' };
  expect(await register.act(VILLAGER, 'updateMember', older)).toMatchObject({ code: 'NEWER_KNOWN' });
  const left = { ...update, changes: { clear: ['SCHOOL_STATUS'], workPlace: '县城', workMonths: 2 } };
  expect(await register.act(VILLAGER, 'updateMember', { ...left, occurredOn: '2025-07-01' })).toMatchObject({
    movement: {
      kind: 'MEMBER_UPDATED',
      changes: [{ field: 'schoolStatus', from: '九年级', to: null }, {}, {}],
    },
  });
  const told = await register.rows<{ payload: object }>(
    `SELECT payload FROM outbox WHERE type = 'survey-recorded' AND payload::text LIKE $1 ORDER BY id DESC LIMIT 1`,
    [`%${persons.丑}%`],
  );
  expect(told).toMatchObject([
    { payload: { surveyedOn: '2025-07-01', households: [{ persons: [{ schoolStatus: null }] }] } },
  ]);
});

test('a new head makes the former one an ordinary member; a household never has two', async () => {
  const { id, persons } = await register.family([head('寅'), member('卯')]);
  const make = { householdId: id, personId: persons.卯, occurredOn: '2025-07-01' };
  expect(
    await register.act(VILLAGER, 'updateMember', { ...make, changes: { relation: '户主' } }),
  ).toMatchObject({ code: 'ONE_HEAD' });
  expect(
    await register.act(VILLAGER, 'addMember', {
      householdId: id,
      member: head('辰'),
      occurredOn: '2025-07-01',
    }),
  ).toMatchObject({ code: 'ONE_HEAD' });
  await register.act(VILLAGER, 'updateMember', { ...make, changes: { isHead: true } });
  expect(await register.members(VILLAGER, id)).toEqual(['卯 户主', '寅 其他'].sort());
});

test('a refused part of an update leaves nothing of the rest', async () => {
  const certificateNumber = newCertificate();
  const { id, persons } = await register.family([head('巳'), member('午', { certificateNumber })]);
  const both = {
    householdId: id,
    personId: persons.巳,
    occurredOn: '2025-07-01',
    changes: { livesTogether: false, certificateNumber },
  };
  expect(await register.act(VILLAGER, 'updateMember', both)).toMatchObject({ code: 'REPEATED_PERSON' });
  expect(await register.members(VILLAGER, id)).toHaveLength(2);
});

test('neighbours find nothing, and whoever saw an older state is told of the newer one', async () => {
  const { id, persons, version } = await register.family([head('未')]);
  const update = {
    householdId: id,
    personId: persons.未,
    changes: { workMonths: 1 },
    occurredOn: '2025-07-01',
    expectedVersion: version,
  };
  for (const account of ['village@500235216219', 'county@410181']) {
    expect(await register.act(account, 'updateMember', update)).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await register.act(COUNTY, 'updateMember', update)).toMatchObject({ household: { version: 2 } });
  const late = { ...update, changes: { workMonths: 2 } };
  expect(await register.act(VILLAGER, 'updateMember', late)).toMatchObject({
    __typename: 'HouseholdConflict',
    code: 'HOUSEHOLD_CHANGED',
    household: { version: 2 },
  });
});
