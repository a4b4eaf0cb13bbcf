import { completed, missingOptional } from './optional-packages.mjs';

const LOCK = {
  name: 'dixian',
  packages: {
    '': {},
    'node_modules/lint': {
      version: '2.0.0',
      license: 'MIT',
      dev: true,
      optionalDependencies: {
        '@lint/cli-linux-x64': '2.0.0',
        '@lint/cli-linux-x64-musl': '2.0.0',
        'lint-windows-64': '2.0.0',
      },
    },
    'node_modules/@lint/cli-linux-x64': { version: '2.0.0' },
  },
};

test('what the lockfile leaves out is found', () => {
  expect(missingOptional(LOCK).map(({ name }: { name: string }) => name)).toEqual([
    '@lint/cli-linux-x64-musl',
    'lint-windows-64',
  ]);
});

test('the entries are bound to their system, and then nothing is missing', () => {
  const { packages } = completed(LOCK);
  expect(packages['node_modules/@lint/cli-linux-x64-musl']).toEqual({
    version: '2.0.0',
    cpu: ['x64'],
    dev: true,
    libc: ['musl'],
    license: 'MIT',
    optional: true,
    os: ['linux'],
  });
  expect(packages['node_modules/lint-windows-64']).toMatchObject({ cpu: ['x64'], os: ['win32'] });
  expect(missingOptional({ packages })).toEqual([]);
});

test('a name that says nothing is not guessed', () => {
  const packages = { 'node_modules/a': { version: '1.0.0', optionalDependencies: { mystery: '1.0.0' } } };
  expect(() => completed({ packages })).toThrow('mystery');
});
