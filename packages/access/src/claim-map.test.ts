import { namedRole, readClaims } from './claim-map';

const plain = { sub: 'u1', name: '王五', role: 'county', division: '410526' };

test("without settings the house's own names are read, and preferred_username for a name", () => {
  expect(readClaims(plain)).toEqual({ claims: plain });
  const { name: _, ...nameless } = plain;
  expect(readClaims({ ...nameless, preferred_username: 'wang5' })).toEqual({
    claims: { ...plain, name: 'wang5' },
  });
});

test.each<[string, object, Record<string, unknown>]>([
  ['a number', { division: 410526 }, { division: '410526' }],
  ['the one value of a list', { division: ['410526'] }, { division: '410526' }],
  ['* for the whole country', { division: '*' }, { division: '' }],
])('a division may be %s', (_title, given, read) => {
  expect(readClaims({ ...plain, ...given })).toEqual({ claims: { ...plain, ...read } });
});

test('several divisions are none', () => {
  expect(readClaims({ ...plain, division: ['410526', '500235'] })).toEqual({
    claims: { sub: 'u1', name: '王五', role: 'county' },
  });
});

test('a flag may be a text, as user attributes are', () => {
  expect(readClaims({ ...plain, pii: 'false' })).toEqual({ claims: { ...plain, pii: false } });
  expect(readClaims({ ...plain, pii: 'yes' })).toEqual({ claims: { ...plain, pii: 'yes' } });
});

test('a path is a name first, then a way into objects; own properties only', () => {
  const claims = { role: ['a.b', 'c.d'] };
  expect(readClaims({ ...plain, 'a.b': 'city', a: { b: 'province' } }, { claims })).toMatchObject({
    claims: { role: 'city' },
  });
  expect(readClaims({ ...plain, c: { d: 'province' } }, { claims })).toMatchObject({
    claims: { role: 'province' },
  });
  expect(readClaims(plain, { claims: { role: ['constructor.name'] } })).toHaveProperty('reason');
});

test('with a map only what it names is a role, and two names of one role are one', () => {
  const roles = { staff: 'county', clerk: 'county', doctor: 'department/health' };
  expect(readClaims({ ...plain, role: ['staff', 'clerk', 'city'] }, { roles })).toMatchObject({
    claims: { role: 'county' },
  });
  expect(readClaims({ ...plain, role: 'doctor' }, { roles })).toMatchObject({
    claims: { role: 'department', sector: 'health' },
  });
  expect(readClaims({ ...plain, role: 'county' }, { roles })).toHaveProperty('reason');
  expect(readClaims({ ...plain, role: 'toString' }, { roles })).toHaveProperty('reason');
  expect(readClaims({ ...plain, role: ['staff', 'doctor'] }, { roles })).toHaveProperty('reason');
});

test.each([
  ['county', { role: 'county' }],
  ['department/civil-affairs', { role: 'department', sector: 'civil-affairs' }],
  ['department', { role: 'department' }],
  ['department/police', undefined],
  ['county/health', undefined],
  ['department/health/x', undefined],
  ['public', undefined],
  ['mayor', undefined],
])('a role written %s', (text, role) => {
  expect(namedRole(text)).toEqual(role);
});
