import { licencePage } from './licence-page.mjs';
import { unacceptable } from './licence-policy.mjs';
import { shippedPackages } from './shipped-packages.mjs';

const LOCK = {
  packages: {
    '': { devDependencies: { tool: '1' } },
    'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0', dev: true },
    'services/health': { dependencies: { '@dixian/service': '*', a: '1' }, devDependencies: { tool: '1' } },
    'node_modules/@dixian/service': { link: true, resolved: 'packages/service' },
    'packages/service': { dependencies: { b: '2' }, optionalDependencies: { native: '1', absent: '1' } },
    'packages/service/node_modules/b': { version: '2.0.0', license: 'ISC', dependencies: { a: '1' } },
    'packages/testkit': { dependencies: { tool: '1' } },
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b': { version: '1.0.0', license: 'GPL-3.0' },
    'node_modules/native': { version: '1.0.0', optional: true },
  },
};

test('what ships is what services need, found as Node finds it; tools are not', () => {
  expect(shippedPackages(LOCK)).toEqual([
    { name: 'a', version: '1.0.0', licence: 'MIT' },
    { name: 'b', version: '2.0.0', licence: 'ISC' },
    { name: 'native', version: '1.0.0', licence: 'unknown' },
  ]);
});

test.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT', '(MIT AND BSD-3-Clause)'])(
  '%s is accepted',
  (licence) => {
    expect(unacceptable([{ name: 'a', version: '1', licence }])).toEqual([]);
  },
);

test.each(['unknown', 'GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'Elastic-2.0', 'UNLICENSED'])(
  '%s is not',
  (licence) => {
    expect(unacceptable([{ name: 'a', version: '1', licence }])).toHaveLength(1);
  },
);

test('Elastic-2.0 is accepted of Apollo’s gateway packages only', () => {
  expect(unacceptable([{ name: '@apollo/gateway', version: '2.14.4', licence: 'Elastic-2.0' }])).toEqual([]);
});

test('the page counts and lists', () => {
  const page = licencePage(shippedPackages(LOCK));
  expect(page).toContain('| MIT | 1 |');
  expect(page).toContain('## ISC\n\n- b 2.0.0\n');
});
