import { FACT_DAY_EDGES } from '@dixian/testkit';
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

const ABROAD = '410181001003';
const ARRIVAL = 'township@410181001';
const DAY = { occurredOn: '2025-06-01', reason: '核实' };

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

type Given = Record<string, unknown>;
type Act = [mutation: string, given: () => Promise<Given>, other: Given];

const pair = () => register.family([head('甲'), member('乙')]);
const offered = async (toDivision: string) => {
  const { id } = await pair();
  const { offer } = await register.act(TOWNSHIP, 'offerMove', { ...DAY, householdId: id, toDivision });
  return offer?.id;
};

const ACTS: Act[] = [
  [
    'registerHousehold',
    async () => ({ division: VILLAGE, occurredOn: DAY.occurredOn, members: [head('甲')] }),
    { householdType: '一般农户' },
  ],
  [
    'addMember',
    async () => ({ occurredOn: DAY.occurredOn, householdId: (await pair()).id, member: member('丙') }),
    { occurredOn: '2025-06-02' },
  ],
  [
    'removeMember',
    async () => {
      const { id, persons } = await pair();
      return { ...DAY, householdId: id, personId: persons.乙, cause: 'OTHER' };
    },
    { cause: 'DIED' },
  ],
  [
    'updateMember',
    async () => {
      const { id, persons } = await pair();
      return { ...DAY, householdId: id, personId: persons.乙, changes: { ethnicity: '土家族' } };
    },
    { changes: { ethnicity: '汉族' } },
  ],
  [
    'correctHousehold',
    async () => ({ ...DAY, householdId: (await pair()).id, householdType: '一般农户' }),
    { householdType: '脱贫户' },
  ],
  [
    'moveHousehold',
    async () => ({ ...DAY, householdId: (await pair()).id, toDivision: OTHER_VILLAGE }),
    { reason: '搬迁' },
  ],
  [
    'offerMove',
    async () => ({ ...DAY, householdId: (await pair()).id, toDivision: ABROAD }),
    { occurredOn: '2025-06-02' },
  ],
  ['closeMoveOffer', async () => ({ ...DAY, offerId: await offered(ABROAD) }), { reason: '不迁了' }],
  [
    'splitHousehold',
    async () => {
      const { id, persons } = await pair();
      return { ...DAY, householdId: id, members: [{ personId: persons.乙 }], newHeadId: persons.乙 };
    },
    { caseGoesWith: 'GOES' },
  ],
  [
    'mergeHouseholds',
    async () => ({ ...DAY, fromId: (await pair()).id, intoId: (await pair()).id }),
    { occurredOn: '2025-06-02' },
  ],
  [
    'settleDuplicate',
    async () => {
      const twins = [head('丁', { certificateNumber: newCertificate() })];
      const { persons } = await register.family(twins);
      await register.family(twins);
      return { ...DAY, personIds: [persons.丁] };
    },
    { reason: '重复' },
  ],
];

test.each(ACTS)(
  '%s: the same again is the first answer, anything else under its key is refused',
  async (mutation, given, other) => {
    const input = { ...(await given()), idempotencyKey: newKey() };
    const first = await register.act(TOWNSHIP, mutation, input);
    expect(first).toMatchObject({
      __typename: /offer/i.test(mutation) ? 'MoveOffered' : 'HouseholdRecorded',
    });
    expect(await register.act(TOWNSHIP, mutation, input)).toEqual(first);
    expect(await register.act(TOWNSHIP, mutation, { ...input, ...other })).toMatchObject({
      __typename: 'KeyInUse',
    });
  },
);

test.each(FACT_DAY_EDGES)('a correction of %s: %s', async (occurredOn, code) => {
  const { id } = await pair();
  const given = { ...DAY, occurredOn, householdId: id, householdType: '一般农户' };
  const outcome = await register.act(TOWNSHIP, 'correctHousehold', given);
  expect(outcome).toMatchObject(code ? { field: 'occurredOn', code } : { __typename: 'HouseholdRecorded' });
});

test('a key that was refused is free again, and nothing of the refusal is left', async () => {
  const { id } = await pair();
  const input = { ...DAY, householdId: id, toDivision: VILLAGE, idempotencyKey: newKey() };
  expect(await register.act(TOWNSHIP, 'moveHousehold', input)).toMatchObject({ code: 'SAME_DIVISION' });
  const right = { ...input, toDivision: OTHER_VILLAGE };
  expect(await register.act(TOWNSHIP, 'moveHousehold', right)).toMatchObject({ movement: { kind: 'MOVED' } });
});

test('what was recorded of a household that left is not found for the same, and in use for another', async () => {
  const { id } = await pair();
  const corrected = { ...DAY, householdId: id, householdType: '一般农户', idempotencyKey: newKey() };
  expect(await register.act(TOWNSHIP, 'correctHousehold', corrected)).toMatchObject({ household: { id } });
  const { offer } = await register.act(TOWNSHIP, 'offerMove', {
    ...DAY,
    householdId: id,
    toDivision: ABROAD,
  });
  const accept = { offerId: offer?.id, occurredOn: DAY.occurredOn, idempotencyKey: newKey() };
  expect(await register.act(ARRIVAL, 'acceptMove', accept)).toMatchObject({ household: { id } });
  expect(await register.act(TOWNSHIP, 'correctHousehold', corrected)).toMatchObject({
    __typename: 'NotFound',
    field: 'idempotencyKey',
  });
  expect(
    await register.act(TOWNSHIP, 'correctHousehold', { ...corrected, householdType: '脱贫户' }),
  ).toMatchObject({ __typename: 'KeyInUse' });
  expect(await register.act(ARRIVAL, 'acceptMove', { ...accept, occurredOn: '2025-06-02' })).toMatchObject({
    __typename: 'KeyInUse',
  });
  // Another account has keys of its own.
  expect(await register.act(COUNTY, 'correctHousehold', corrected)).toMatchObject({
    __typename: 'NotFound',
    field: 'householdId',
  });
});
