import { nationalFile } from '../national-file';
import {
  COUNTY,
  head,
  member,
  newCertificate,
  newKey,
  OTHER_VILLAGE,
  Register,
  VILLAGE,
} from './running-register';

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

const REGISTRAR = `village@${VILLAGE}`;

test('a household registered by hand is read as one of a ledger is, and its departments hear of it', async () => {
  const certificateNumber = newCertificate();
  const pupil = {
    schoolStatus: '小学三年级',
    residentInsurance: true,
    livesTogether: false,
    inRegister: true,
  };
  const { id, code } = await register.family([
    head('甲', { certificateNumber, phone: '139 0000 0000', labourCapacity: '普通劳动力' }),
    member('乙', pupil),
  ]);
  expect(code).toBe(`T${VILLAGE}-0001`);
  const { data } = await register.households.ask<{ household: object; personsByCertificate: object[] }>(
    REGISTRAR,
    `query ($id: ID!, $number: String!) {
       household(id: $id) { code version provisionalCode division { code } memberCount
         members(basis: REGISTER) { person { name } livesTogether inRegister joinedOn }
         movements { kind toCode account } }
       personsByCertificate(number: $number, purpose: "入户核实") { name certificateNumber phone labourCapacity sex birthOn } }`,
    { id, number: certificateNumber },
  );
  expect(data).toEqual({
    household: {
      code,
      version: 1,
      provisionalCode: true,
      division: { code: VILLAGE },
      memberCount: 1,
      members: [{ person: { name: '乙' }, livesTogether: false, inRegister: true, joinedOn: '2025-03-20' }],
      movements: [{ kind: 'REGISTERED', toCode: VILLAGE, account: REGISTRAR }],
    },
    personsByCertificate: [
      {
        name: '甲',
        certificateNumber: `${certificateNumber.slice(0, 6)}************`,
        phone: '139****0000',
        labourCapacity: '普通劳动力',
        sex: Number(certificateNumber[16]) % 2 === 1 ? 'MALE' : 'FEMALE',
        birthOn: '1980-02-29',
      },
    ],
  });
  const told = await register.rows<{ type: string; payload: { households: object[] } }>(
    `SELECT type, payload FROM outbox WHERE payload::text LIKE $1 ORDER BY type`,
    [`%${id}%`],
  );
  expect(told.map(({ type }) => type)).toEqual([
    'household-registered',
    'household-standing',
    'survey-recorded',
  ]);
  expect(told[0]?.payload.households).toMatchObject([{ id, version: 1, persons: [{}, {}] }]);
  expect(told[2]?.payload.households).toMatchObject([
    { householdId: id, persons: [{ schoolStatus: '小学三年级', residentInsurance: true }] },
  ]);
  const stored = await register.rows<{ text: string }>(
    'SELECT (p.*)::text || (m.*)::text AS text FROM person p, household_movement m',
  );
  expect(stored.length).toBeGreaterThan(0);
  expect(stored.some(({ text }) => text.includes(certificateNumber))).toBe(false);
});

test('the same key again gives the same household and no second one; another use of it is refused', async () => {
  const given = {
    division: VILLAGE,
    occurredOn: '2025-03-20',
    members: [head('丙')],
    idempotencyKey: newKey(),
  };
  const first = await register.act(REGISTRAR, 'registerHousehold', given);
  expect(await register.act(REGISTRAR, 'registerHousehold', given)).toEqual(first);
  const other = { householdId: first.household?.id, member: member('丁'), occurredOn: '2025-04-01' };
  expect(
    await register.act(REGISTRAR, 'addMember', { ...other, idempotencyKey: given.idempotencyKey }),
  ).toMatchObject({ __typename: 'KeyInUse', code: 'KEY_IN_USE' });
});

const VALID = newCertificate();
const WRONG = `${VALID.slice(0, 17)}${VALID.endsWith('0') ? '1' : '0'}`;
const TWICE = newCertificate();

test.each<[string, object, string, string]>([
  [
    'a wrong check digit',
    { members: [head('戊', { certificateNumber: WRONG })] },
    'members.0.certificateNumber',
    'CERTIFICATE_CHECK_DIGIT',
  ],
  [
    '17 digits',
    { members: [head('戊', { certificateNumber: VALID.slice(0, 17) })] },
    'members.0.certificateNumber',
    'CERTIFICATE_LENGTH',
  ],
  [
    'somebody not born yet',
    { members: [head('戊', { certificateNumber: newCertificate('2025-03-21') })] },
    'members.0.certificateNumber',
    'CERTIFICATE_BIRTH_DATE',
  ],
  ['no head', { members: [member('戊')] }, 'members', 'ONE_HEAD'],
  ['two heads', { members: [head('戊'), head('己')] }, 'members', 'ONE_HEAD'],
  ['a head only in name', { members: [member('戊', { relation: '户主' })] }, 'members.0.isHead', 'ONE_HEAD'],
  ['nobody', { members: [] }, 'members', 'REQUIRED'],
  [
    'the same person twice',
    {
      members: [head('戊', { certificateNumber: TWICE }), member('戊', { certificateNumber: `${TWICE}11` })],
    },
    'members.1.certificateNumber',
    'REPEATED_PERSON',
  ],
  [
    'an unlisted capacity',
    { members: [head('戊', { labourCapacity: '强' })] },
    'members.0.labourCapacity',
    'NOT_LISTED',
  ],
  [
    '13 months of work',
    { members: [head('戊', { workMonths: 13 })] },
    'members.0.workMonths',
    'OUT_OF_RANGE',
  ],
  ['a phone of 5 digits', { members: [head('戊', { phone: '12345' })] }, 'members.0.phone', 'NOT_A_PHONE'],
  ['a number in the name', { members: [head(VALID)] }, 'members.0.name', 'IDENTITY_NUMBER'],
  ['a code of 14 digits', { code: '50023521679900' }, 'code', 'HOUSEHOLD_CODE_FORMAT'],
  ['a township for a village', { division: '500235216' }, 'division', 'NOT_A_VILLAGE'],
  ['a village of the neighbour', { division: '500235216219' }, 'division', 'NOT_A_VILLAGE'],
  ['tomorrow', { occurredOn: '2025-12-02' }, 'occurredOn', 'DATE_IN_FUTURE'],
])('%s is refused, and no message repeats a number', async (_what, change, field, code) => {
  const given = { division: VILLAGE, occurredOn: '2025-03-20', members: [head('戊')], ...change };
  const outcome = await register.act(REGISTRAR, 'registerHousehold', given);
  expect(outcome).toMatchObject({ __typename: 'InvalidInput', field, code });
  expect(outcome.message).not.toMatch(/\d{5,}/);
});

test.each(['health@500235', 'auditor@500235', 'city@5002', 'admin@500235'])(
  '%s may not register',
  async (account) => {
    const given = { division: VILLAGE, occurredOn: '2025-03-20', members: [head('庚')] };
    expect(await register.act(account, 'registerHousehold', given)).toMatchObject({ code: 'NOT_PERMITTED' });
  },
);

test('a code in use in the county is refused, also where the caller cannot see it', async () => {
  const code = '500235216799777';
  await register.family([head('辛')], { code });
  const elsewhere = { division: OTHER_VILLAGE, occurredOn: '2025-03-20', members: [head('壬')], code };
  expect(await register.act(`village@${OTHER_VILLAGE}`, 'registerHousehold', elsewhere)).toMatchObject({
    field: 'code',
    code: 'HOUSEHOLD_CODE_IN_USE',
  });
});

test('the ledger that lists the head gives the 户编号 in place of the provisional code; people and id stay', async () => {
  const certificate = newCertificate();
  const { id, persons } = await register.family([head('癸', { certificateNumber: certificate })]);
  const household = '500235216799555';
  const file = nationalFile('2025-06-01', [{ household, certificate, person: 1, members: 1, name: '癸' }]);
  expect(await register.households.load(COUNTY, 'national-export', file)).toMatchObject({ rowsRejected: 0 });
  const { data } = await register.households.ask<{ householdByCode: object }>(
    COUNTY,
    `query ($code: String!) { householdByCode(code: $code) { id provisionalCode monitoring { category }
       members { person { id } } movements { kind changes { field from to } } } }`,
    { code: household },
  );
  expect(data.householdByCode).toMatchObject({
    id,
    provisionalCode: false,
    monitoring: { category: 'MARGINAL' },
    members: [{ person: { id: persons.癸 } }],
    movements: [
      { kind: 'REGISTERED' },
      { kind: 'CODE_REPLACED', changes: [{ field: 'code', to: household }] },
    ],
  });
  const again = await register.households.load(COUNTY, 'national-export', file);
  expect(again).toMatchObject({ recordsAdded: 0, recordsChanged: 0 });
});

test('two provisional households with that head keep their codes: nobody guesses', async () => {
  const certificate = newCertificate();
  const twins = [head('子', { certificateNumber: certificate })];
  await register.family(twins);
  await register.family(twins);
  const household = '500235216799556';
  const file = nationalFile('2025-06-02', [{ household, certificate, person: 1, members: 1, name: '子' }]);
  await register.households.load(COUNTY, 'national-export', file);
  const rows = await register.rows<{ code: string }>(
    `SELECT h.code FROM household h JOIN person p ON p.household_id = h.id WHERE p.name = '子' ORDER BY h.code`,
  );
  expect(rows.map(({ code }) => code)).toEqual([
    household,
    expect.stringMatching(/^T500235216220-/),
    expect.stringMatching(/^T500235216220-/),
  ]);
  const tasks = await register.rows(
    `SELECT t.level, t.closed_on FROM task t JOIN person p ON p.id = t.subject_id
     WHERE t.kind = 'CHECK_DUPLICATE' AND p.name = '子'`,
  );
  expect(tasks).toEqual([
    { level: 'township', closed_on: null },
    { level: 'township', closed_on: null },
    { level: 'township', closed_on: null },
  ]);
});
