import { nationalFile } from '../national-file';
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

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

describe('a number that stands in two households', () => {
  const openTasks = (name: string) =>
    register.rows<{ division: string }>(
      `SELECT t.division_code AS division FROM task t JOIN person p ON p.id = t.subject_id
       WHERE t.kind = 'CHECK_DUPLICATE' AND t.closed_on IS NULL AND p.name = $1 ORDER BY 1`,
      [name],
    );

  test('is a task of both townships, in two counties too, until one of them settles it; nothing merges', async () => {
    const certificateNumber = newCertificate();
    const here = await register.family([head('寅', { certificateNumber }), member('卯')]);
    const there = await register.family([head('寅', { certificateNumber })], {
      division: '410181001003',
      account: 'county@410181',
    });
    expect(await openTasks('寅')).toEqual([{ division: '410181001003' }, { division: VILLAGE }]);
    const settle = { personIds: [here.persons.寅], occurredOn: '2025-06-01', reason: '已迁出' };
    expect(await register.act('county@410181', 'settleDuplicate', settle)).toMatchObject({
      __typename: 'InvalidInput',
      code: 'NOT_A_MEMBER',
    });
    expect(await register.act(TOWNSHIP, 'settleDuplicate', settle)).toMatchObject({
      code: 'NEW_HEAD_NEEDED',
    });
    await register.act(TOWNSHIP, 'updateMember', {
      householdId: here.id,
      personId: here.persons.卯,
      changes: { isHead: true },
      occurredOn: '2025-05-30',
    });
    const given = { ...settle, idempotencyKey: newKey() };
    const settled = await register.act(TOWNSHIP, 'settleDuplicate', given);
    expect(settled).toMatchObject({ movement: { kind: 'DUPLICATE_SETTLED' } });
    expect(await register.act(TOWNSHIP, 'settleDuplicate', given)).toEqual(settled);
    expect(await openTasks('寅')).toEqual([]);
    expect(await register.members(COUNTY, here.id)).toEqual(['卯 户主']);
    expect(await register.members(COUNTY, here.id, '2025-05-31')).toHaveLength(2);
    expect(await register.members('county@410181', there.id)).toEqual(['寅 户主']);
  });

  test('goes along with who parts into another county; nobody is asked twice', async () => {
    const abroad = '410181001003';
    const certificateNumber = newCertificate();
    const { id, persons } = await register.family([head('未'), member('申', { certificateNumber })]);
    await register.family([head('申', { certificateNumber })]);
    expect(await openTasks('申')).toEqual([{ division: VILLAGE }, { division: VILLAGE }]);
    const split = await register.act('rural@', 'splitHousehold', {
      householdId: id,
      members: [{ personId: persons.申 }],
      newHeadId: persons.申,
      division: abroad,
      occurredOn: '2025-06-01',
      reason: '外出定居',
    });
    expect(split).toMatchObject({ movement: { kind: 'SPLIT', toCode: abroad } });
    const tasksOf = () =>
      register.rows<{ household: string; division: string }>(
        `SELECT household_id AS household, division_code AS division FROM task
         WHERE kind = 'CHECK_DUPLICATE' AND subject_id = $1`,
        [persons.申],
      );
    const gone = [{ household: split.household?.id, division: abroad }];
    expect(await tasksOf()).toEqual(gone);
    // Another entry of the number is a new look at all of them.
    await register.family([head('申', { certificateNumber })], {
      division: abroad,
      account: 'county@410181',
    });
    expect(await tasksOf()).toEqual(gone);
    expect(await openTasks('申')).toEqual([
      { division: abroad },
      { division: abroad },
      { division: VILLAGE },
    ]);
  });

  test('settled among entries in sight: the right one stays', async () => {
    const certificateNumber = newCertificate();
    const wrong = await register.family([head('辰', { certificateNumber })]);
    const right = await register.family([head('巳'), member('辰', { certificateNumber })]);
    const settle = {
      personIds: [wrong.persons.辰],
      belongsTo: right.persons.辰,
      occurredOn: '2025-06-01',
      reason: '婚后随夫居住',
    };
    expect(
      await register.act(TOWNSHIP, 'settleDuplicate', { ...settle, belongsTo: right.persons.巳 }),
    ).toMatchObject({ code: 'NOT_A_DUPLICATE' });
    expect(await register.act(`village@${VILLAGE}`, 'settleDuplicate', settle)).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(await register.act(TOWNSHIP, 'settleDuplicate', settle)).toMatchObject({
      household: { id: right.id },
    });
    expect(await openTasks('辰')).toEqual([]);
    expect(await register.members(COUNTY, wrong.id)).toEqual([]);
    expect(await register.members(COUNTY, right.id)).toEqual(['巳 户主', '辰 子']);
    expect(await register.act(TOWNSHIP, 'settleDuplicate', settle)).toMatchObject({ code: 'NOT_A_MEMBER' });
  });

  test('a ledger opens the tasks in one statement, and a member who leaves closes them', async () => {
    const certificate = newCertificate();
    const before = await register.family([head('午', { certificateNumber: certificate })]);
    const household = '500235216799666';
    const file = nationalFile('2025-07-01', [
      { household, person: 900, members: 2 },
      { household, person: 901, certificate, members: 2, name: '午', relation: '子' },
    ]);
    await register.households.load(COUNTY, 'national-export', file);
    expect(await openTasks('午')).toHaveLength(2);
    await register.act(TOWNSHIP, 'removeMember', {
      householdId: before.id,
      personId: before.persons.午,
      cause: 'MOVED_AWAY',
      occurredOn: '2025-07-02',
    });
    expect(await openTasks('午')).toEqual([]);
  });
});
