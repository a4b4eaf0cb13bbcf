import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadLayouts } from '@dixian/ledger';
import { composeFile } from '../test/compose-file';
import { createService } from './create-service';
import { databasesSql } from './databases-sql';
import { sectorsIn } from './sectors';
import { serviceNames } from './service-names';

const repository = path.join(__dirname, '../../..');
const HEARD = [
  ...['household-registered', 'division-recoded', 'household-standing', 'indexes-renewed'],
  'policies-changed',
];
const now = new Date('2026-01-02T00:00:00Z');
let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'scaffold-'));
  for (const file of [
    'CODEOWNERS',
    'docker-compose.yml',
    'package.json',
    '.env.example',
    'deploy',
    'schemas',
    'layouts',
    'packages/access/src',
    'services/households/src/register/schema.graphql',
  ]) {
    cpSync(path.join(repository, file), path.join(root, file), { recursive: true });
  }
  for (const name of serviceNames(repository)) {
    cpSync(
      path.join(repository, `services/${name}/package.json`),
      path.join(root, `services/${name}/package.json`),
    );
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('adds the workspace, the subgraph, the team, the container, the database and the subscriptions', () => {
  const before = serviceNames(root);
  const files = createService(root, 'disaster-relief', now);
  expect(serviceNames(root)).toEqual([...before, 'disaster-relief'].sort());
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  expect(files).toContain(
    'services/disaster-relief/src/persistence/migrations/1767312000000-create-disaster-relief.ts',
  );
  expect(read('services/disaster-relief/src/schema.graphql')).toContain('type DisasterReliefPayout @key');
  expect(read('CODEOWNERS')).toMatch(/^\/services\/disaster-relief\/ +@dixian\/disaster-relief$/m);
  expect(composeFile(read('docker-compose.yml')).services['disaster-relief']).toMatchObject({
    build: { args: { SERVICE: 'services/disaster-relief' } },
    environment: {
      DATABASE_URL: expect.stringContaining(
        'dixian_disaster_relief_app:$' + '{DISASTER_RELIEF_DATABASE_PASSWORD:?}',
      ),
    },
  });
  expect(JSON.parse(read('deploy/connections.json'))).toMatchObject({
    gateway: { asks: { graph: expect.arrayContaining(['disaster-relief', 'health']) } },
    'disaster-relief': {
      asks: { events: ['households', 'policy'] },
      engines: ['postgres', 'redis'],
      outside: ['object store'],
    },
    supervision: { asks: { events: expect.arrayContaining(['disaster-relief', 'health']) } },
  });
  expect(read('deploy/kubernetes/base/kustomization.yaml')).toContain('- disaster-relief.yaml');
  expect(read('deploy/kubernetes/base/supervision.yaml')).toContain('disaster-relief');
  expect(read('.env.example')).toMatch(/^DISASTER_RELIEF_MIGRATOR_PASSWORD=<password>$/m);
  expect(read('deploy/postgres/10-databases.sql')).toBe(databasesSql(serviceNames(root)));
  for (const event of HEARD) {
    expect(JSON.parse(read(`schemas/events/${event}.json`))['x-subscribers']).toContain('disaster-relief');
  }
  expect(JSON.parse(read('schemas/events/measure-delivered.json'))['x-publisher']).toContain(
    'disaster-relief',
  );
  expect(JSON.parse(read('schemas/events/task-changed.json'))['x-publisher']).toContain('disaster-relief');
  const layout = loadLayouts(path.join(root, 'layouts')).ledgers.get('disaster-relief-payouts');
  expect(layout).toMatchObject({ department: 'disaster-relief', loadedBy: 'disaster-relief' });
});

test('of how a household stands it is told when it was monitored, and no more', () => {
  createService(root, 'disaster-relief', now);
  const { households } = JSON.parse(read('schemas/events/household-standing.json')).properties;
  const { periods, ...others } = households.items.properties;
  expect(periods['x-for']).toContain('disaster-relief');
  expect(periods.items.properties.category['x-for']).not.toContain('disaster-relief');
  expect(JSON.stringify(others)).not.toContain('disaster-relief');
  expect(read('services/disaster-relief/src/standings.ts')).toContain(
    "standingsOf('disaster-relief', ['periods'])",
  );
});

test('its staff get accounts: a department with its own service, to whom personal data is masked', () => {
  const before = sectorsIn(read('packages/access/src/caller.ts'));
  createService(root, 'disaster-relief', now);
  expect(sectorsIn(read('packages/access/src/caller.ts'))).toEqual([...before, 'disaster-relief']);
  expect(read('packages/access/src/roles.ts')).toContain(
    "  'disaster-relief': { pii: false, duties: [], service: 'disaster-relief', ledgers: [] },\n} satisfies",
  );
});

test('what it keeps is a fact of households that it knows, and other departments do not', () => {
  createService(root, 'disaster-relief', now);
  expect(read('packages/access/src/need-to-know.ts')).toContain(
    "  DISASTER_RELIEF: need('disaster-relief'),\n} satisfies",
  );
  expect(read('services/households/src/register/schema.graphql')).toMatch(
    /enum HouseholdFact \{[^}]*\n {2}DISASTER_RELIEF\n\}/,
  );
});

test('no place of the template stays unfilled', () => {
  const files = createService(root, 'disaster-relief', now);
  expect(
    files.filter((file) => /__[a-zA-Z]+__/.test(file + read(file).replaceAll('__typename', ''))),
  ).toEqual([]);
});

test.each([
  ['health', 'is a service or a department already'],
  ['civil-affairs', 'is a service or a department already'],
  ['gateway', 'the name of something else'],
  ['Relief', 'lower-case words'],
  ['relief_2', 'lower-case words'],
  ['-relief', 'lower-case words'],
  ['../relief', 'lower-case words'],
  ['', 'lower-case words'],
])('%s is refused and nothing is written', (name, reason) => {
  const before = read('CODEOWNERS');
  expect(() => createService(root, name, now)).toThrow(reason);
  expect(read('CODEOWNERS')).toBe(before);
});
