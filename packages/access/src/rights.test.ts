import { parseAccount } from './accounts';
import { type Caller, ROLES, SECTORS } from './caller';
import { canActFor, isReadOnly, mayLoad, type Right, visibleSector } from './rights';
import { seesPersonalData } from './roles';

const accounts = [
  'village@500235216205',
  'township@500235216',
  'county@410526',
  'city@4105',
  'province@41',
  'auditor@41',
  'admin@',
  ...SECTORS.map((sector) => `${sector}@410526`),
];

const who = (right: Right) =>
  accounts
    .filter((account) => canActFor(parseAccount(account), right))
    .map((account) => account.split('@')[0]);

const departments = [...SECTORS];

describe('canActFor', () => {
  test('a lead is received by village, township, county and every department', () => {
    expect(who('receive-lead')).toEqual(['village', 'township', 'county', ...departments]);
  });

  test('PA-2025-1.2a: a lead is verified by village, township, county and the rural department', () => {
    expect(who('verify-lead')).toEqual(['village', 'township', 'county', 'rural']);
  });

  test('households are imported by county, admin and the rural department', () => {
    expect(who('import:households')).toEqual(['county', 'admin', 'rural']);
  });

  test.each([
    ['employment', ['employment']],
    ['education', ['education']],
    ['health', ['health']],
    ['housing-water', ['housing', 'water']],
    ['finance', ['finance']],
    ['social-assistance', ['civil-affairs']],
    ['a-service-made-today', []],
  ])('the ledgers of %s are imported by county, admin and their own department', (service, own) => {
    expect(who(`import:${service}`)).toEqual(['county', 'admin', ...own]);
  });

  test.each([
    ['households/risk-leads', ['county', 'admin', ...departments]],
    ['households/high-cost-warning', ['county', 'admin', 'health', 'rural']],
    ['households/helpers', ['township', 'county', 'admin', 'rural']],
    ['households/home-visit', ['village', 'township', 'county', 'admin', 'rural']],
    ['households/national-export', ['county', 'admin', 'rural']],
    ['health/risk-leads', ['county', 'admin', 'health']],
  ])('the ledger %s is loaded by %j', (ledger, loaders) => {
    expect(who(`import:${ledger}`)).toEqual(loaders);
  });

  test('of a service with several ledgers some accounts may load one, which is no right to the others', () => {
    const loaders = accounts.filter((account) => mayLoad(parseAccount(account), 'households'));
    expect(loaders.map((account) => account.split('@')[0])).toEqual([
      ...['village', 'township', 'county', 'admin', ...departments],
    ]);
    expect(mayLoad(parseAccount('health@410526'), 'households', 'national-export')).toBe(false);
    expect(mayLoad({ ...parseAccount('health@410526'), sector: undefined }, 'households')).toBe(false);
  });

  test('jobs are seen from the county up, and by departments for their own service', () => {
    const everywhere = ['county', 'city', 'province', 'auditor', 'admin'];
    expect(who('see-jobs')).toEqual([...everywhere, ...departments]);
    expect(who('see-jobs:health')).toEqual([...everywhere, 'health']);
    expect(who('see-jobs:households')).toEqual([...everywhere, 'rural']);
  });

  test('only admin administers', () => {
    expect(who('administer')).toEqual(['admin']);
  });

  test('a department without a sector has no right at all', () => {
    const nobody: Caller = { id: 'x', name: 'x', role: 'department', division: '410526', pii: false };
    for (const right of ['receive-lead', 'verify-lead', 'see-jobs', 'import:health', 'administer'] as const) {
      expect(canActFor(nobody, right)).toBe(false);
    }
  });

  test('a sector on another role gives nothing more', () => {
    const city: Caller = { ...parseAccount('city@4105'), sector: 'rural' };
    expect(canActFor(city, 'verify-lead')).toBe(false);
    expect(canActFor(city, 'import:households')).toBe(false);
  });
});

test('only the auditor is read-only', () => {
  expect(accounts.filter((account) => isReadOnly(parseAccount(account)))).toEqual(['auditor@41']);
});

describe('visibleSector', () => {
  test.each([
    ['village@500235216205', '*'],
    ['county@410526', '*'],
    ['auditor@', '*'],
    ['rural@410526', '*'],
    ['health@410526', 'health'],
    ['civil-affairs@410526', 'civil-affairs'],
  ])('%s sees %s', (account, sector) => expect(visibleSector(parseAccount(account))).toBe(sector));

  test('a department without a sector sees nothing, not everything', () => {
    const nobody: Caller = { id: 'x', name: 'x', role: 'department', division: '410526', pii: false };
    expect(() => visibleSector(nobody)).toThrow('no sector');
  });
});

test('personal data is shown by default to those who work with the households', () => {
  const roles = ROLES.filter((role) => seesPersonalData(role));
  expect(roles).toEqual(['village', 'township', 'county', 'admin']);
  expect(SECTORS.filter((sector) => seesPersonalData('department', sector))).toEqual([
    'civil-affairs',
    'rural',
  ]);
  expect(seesPersonalData('city', 'rural')).toBe(false);
});
