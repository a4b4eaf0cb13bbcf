import { certificateOf, nationalFile } from '../national-file';
import { COUNTY, head, member, newCertificate, OTHER_VILLAGE, Register, VILLAGE } from './running-register';

const PROBED = Array.from({ length: 20 }, (_, at) => certificateOf(at + 1));
const PROBER = `village@${VILLAGE}`;
const ANOTHER = `village@${OTHER_VILLAGE}`;

let register: Register;
beforeAll(async () => {
  register = await Register.start();
  const rows = PROBED.map((certificate, at) => ({
    certificate,
    household: `50023521679${1000 + at}`,
    person: at + 1,
    members: 1,
  }));
  await register.households.load(COUNTY, 'national-export', nationalFile('2025-03-01', rows));
});
afterAll(() => register?.households.drop());

const enter = (account: string, division: string, members: readonly object[]) =>
  register.act(account, 'registerHousehold', { division, occurredOn: '2025-06-01', members });

test('who entered twenty persons by hand who stand elsewhere, too, enters nobody more that day, whether known or not', async () => {
  const family = await register.family([head('甲')], { account: PROBER });
  const found = PROBED.map((certificateNumber, at) =>
    at === 0 ? head('测试1', { certificateNumber }) : member(`测试${at + 1}`, { certificateNumber }),
  );
  const first = await enter(PROBER, VILLAGE, found.slice(0, 19));
  expect(first).toMatchObject({ __typename: 'HouseholdRecorded' });
  const last = { householdId: family.id, occurredOn: '2025-06-01', member: found[19] };
  expect(await register.act(PROBER, 'addMember', last)).toMatchObject({ __typename: 'HouseholdRecorded' });
  const refused = { __typename: 'InvalidInput', code: 'MANY_ENTERED_TWICE' };
  expect(await enter(PROBER, VILLAGE, [head('乙')])).toMatchObject(refused);
  expect(await register.act(PROBER, 'addMember', { ...last, member: member('丙') })).toMatchObject(refused);
  expect(
    await register.act(PROBER, 'updateMember', {
      householdId: family.id,
      personId: family.persons.甲,
      occurredOn: '2025-06-02',
      changes: { certificateNumber: newCertificate() },
      correction: true,
      reason: '号码有误',
    }),
  ).toMatchObject(refused);
  expect(await enter(ANOTHER, OTHER_VILLAGE, [head('丁')])).toMatchObject({
    __typename: 'HouseholdRecorded',
  });
});
