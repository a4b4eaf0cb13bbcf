import { childEnvironment, isOldNode, whyInstall } from './prepare.mjs';

test.each(['18.20.0', '20.18.3', '20.0.0', '4.9.1'])('Node %s is too old', (version) => {
  expect(isOldNode(version)).toBe(true);
});

test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('Node %s will do', (version) => {
  expect(isOldNode(version)).toBe(false);
});

const wanted = {
  packages: {
    '': {},
    'packages/x': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a/node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
    'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-o', optional: true },
    'node_modules/@dixian/x': { link: true },
  },
};

function installedWithout(...names: string[]) {
  const packages: Record<string, object> = { ...wanted.packages };
  for (const name of names) delete packages[name];
  return { packages };
}

test('what npm installed from this lockfile needs no installing', () => {
  expect(whyInstall(wanted, installedWithout('', 'node_modules/other-system'))).toBeUndefined();
});

test('missing, changed and surplus packages are each a reason', () => {
  expect(whyInstall(wanted, undefined)).toBe('node_modules is missing');
  expect(whyInstall(wanted, installedWithout('node_modules/a/node_modules/b'))).toMatch(/b is missing/);
  expect(whyInstall(wanted, installedWithout('node_modules/@dixian/x'))).toMatch(/@dixian\/x is missing/);
  const changed = {
    packages: { ...wanted.packages, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-z' } },
  };
  expect(whyInstall(wanted, changed)).toBe('node_modules/a has changed');
  const surplus = { packages: { ...wanted.packages, 'node_modules/c': { version: '1.0.0' } } };
  expect(whyInstall(wanted, surplus)).toBe('node_modules/c is no longer needed');
});

test('the tests’ environment points to no database of this machine', () => {
  const names = ['DATABASE_URL', 'REDIS_URL', 'PGHOST', 'PGPASSWORD'];
  const before = { ...process.env };
  for (const name of names) process.env[name] = 'somewhere';
  const environment: Record<string, string> = childEnvironment({ DIXIAN_TEST_POSTGRES: 'here' });
  process.env = before;
  expect(names.filter((name) => name in environment)).toEqual([]);
  expect(environment.DIXIAN_TEST_POSTGRES).toBe('here');
});
