import { InvalidAccount, parseAccount } from './accounts';
import { SECTORS } from './caller';

test('a role and its division', () => {
  expect(parseAccount('county@410526')).toEqual({
    id: 'county@410526',
    name: 'county@410526',
    role: 'county',
    division: '410526',
    pii: true,
  });
  expect(parseAccount('admin@')).toMatchObject({ role: 'admin', division: '', pii: true });
});

test.each(SECTORS)('the department %s at county, city and province', (sector) => {
  for (const division of ['441322', '4413', '44']) {
    expect(parseAccount(`${sector}@${division}`)).toMatchObject({ role: 'department', sector, division });
  }
});

test.each([
  'village@500235216205',
  'township@500235216',
  'county@410526',
  'city@4105',
  'province@41',
  'auditor@',
  'auditor@41',
  'auditor@4105',
  'auditor@410526',
  'auditor@500235216',
  'admin@410526',
])('%s is an account', (account) => {
  expect(parseAccount(account).division).toBe(account.split('@')[1]);
});

test.each([
  'village@500235216',
  'village@',
  'township@410526',
  'county@4105',
  'county@410526001',
  'county@',
  'city@410526',
  'province@4105',
  'health@500235216',
  'health@',
  'auditor@4105260',
  'admin@4',
])('%s does not fit the level of its role', (account) => {
  expect(() => parseAccount(account)).toThrow(InvalidAccount);
});

test('says how long the code has to be', () => {
  expect(() => parseAccount('county@4105')).toThrow(
    'county@ takes a division code of 6 digits; 4105 was given',
  );
  expect(() => parseAccount('health@')).toThrow('2 or 4 or 6 digits; nothing was given');
  expect(() => parseAccount('admin@4')).toThrow('or nothing');
});

test.each(['mayor@410526', 'department@410526', 'constructor@410526'])(
  '%s: no such role, the roles are listed',
  (account) => {
    expect(() => parseAccount(account)).toThrow(
      /There is no role .*village, township, county.*civil-affairs, rural/,
    );
  },
);

test.each([
  '',
  'county',
  '@410526',
  'county@41o526',
  'County@410526',
  'county@410526 ',
  'county@４１０５２６',
  'a@1@2',
])('%j is not of the form, and is not repeated', (account) =>
  expect(() => parseAccount(account)).toThrow(/^An account is ROLE@DIVISION.*departments: employment/),
);
