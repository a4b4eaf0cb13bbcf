import { head, member, Register, VILLAGE } from './running-register';

const VILLAGER = `village@${VILLAGE}`;

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

const headsOn = async (id: string, day: string) => {
  const members = await register.members(VILLAGER, id, day);
  return members?.filter((said) => said.endsWith(' 户主'));
};

test('there is one head on every day around the death of one, and the past stays what it was', async () => {
  const { id, persons } = await register.family([head('甲'), member('乙', { relation: '妻' })]);
  const dies = { householdId: id, personId: persons.甲, cause: 'DIED', occurredOn: '2025-06-12' };
  const died = await register.act(VILLAGER, 'removeMember', { ...dies, newHeadId: persons.乙 });
  expect(died).toMatchObject({ movement: { kind: 'MEMBER_LEFT' } });
  expect(await headsOn(id, '2025-06-11')).toEqual(['甲 户主']);
  expect(await headsOn(id, '2025-06-12')).toEqual(['甲 户主']);
  expect(await headsOn(id, '2025-06-13')).toEqual(['乙 户主']);
  expect(await register.members(VILLAGER, id, '2025-06-12')).toEqual(['乙 妻', '甲 户主']);
});

test('a new head is the head from that day on', async () => {
  const { id, persons } = await register.family([head('丙'), member('丁', { relation: '子' })]);
  const change = { householdId: id, personId: persons.丁, changes: { isHead: true, relation: '户主' } };
  await register.act(VILLAGER, 'updateMember', { ...change, occurredOn: '2025-06-12' });
  expect(await headsOn(id, '2025-06-11')).toEqual(['丙 户主']);
  expect(await headsOn(id, '2025-06-12')).toEqual(['丁 户主']);
});

test('who became the head by a death may leave on that day, too', async () => {
  const { id, persons } = await register.family([head('戊'), member('己'), member('庚')]);
  const on = { householdId: id, occurredOn: '2025-06-12' };
  const dies = { ...on, personId: persons.戊, cause: 'DIED', newHeadId: persons.己 };
  await register.act(VILLAGER, 'removeMember', dies);
  const leaves = { ...on, personId: persons.己, cause: 'DIED', newHeadId: persons.庚 };
  expect(await register.act(VILLAGER, 'removeMember', leaves)).toMatchObject({
    movement: { kind: 'MEMBER_LEFT' },
  });
  expect(await register.members(VILLAGER, id, '2025-06-12')).toHaveLength(3);
  expect(await headsOn(id, '2025-06-12')).toHaveLength(1);
  expect(await register.members(VILLAGER, id, '2025-06-13')).toEqual(['庚 户主']);
});
