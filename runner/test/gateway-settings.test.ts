import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VARIABLES } from '@dixian/gateway';
import { gatewayVariables, type Installation } from '../src/start/environments';

// What nobody sets from outside, and why.
const ownToTheImage = {
  NODE_ENV: 'the Dockerfile: production',
  HOST: 'the Dockerfile',
  PORT: 'the Dockerfile; GATEWAY_PORT is the one outside',
  SUPERGRAPH_FILE: 'lies in the image',
  LEDGERS_FILE: 'lies in the image',
  SUBGRAPH_URLS: 'the supergraph names the containers',
  GATEWAY_SECRETS: 'refused in production',
  LOCAL_ISSUER_KEYS: 'refused in production',
  LOCAL_ISSUER_SIGNING_KEY: 'refused in production',
  LOCAL_ISSUER_ACCOUNTS: 'refused in production',
};
const ownToTheMachine = {
  HOST: 'this machine alone',
  SUPERGRAPH_FILE: 'lies in the project',
  LEDGERS_FILE: 'lies in the project',
  OWN_SECRETS: 'one machine shares its secrets',
  ASKING_SECRETS: 'one machine shares its secrets',
};

const installation: Installation = {
  options: {
    port: 4000,
    data: 'd',
    now: undefined,
    empty: true,
    reset: false,
    separate: false,
    practice: false,
  },
  secrets: {
    gatewaySecret: 's',
    dataKeys: 'k',
    indexKey: 'i',
    issuer: { publicKey: { kty: 'EC' }, privateKey: { kty: 'EC' } },
  },
  queueUrl: '',
  ports: { health: 1 },
  redisUrl: undefined,
  logLevel: 'warn',
  policies: undefined,
  calendarYears: undefined,
  cipherSuite: undefined,
};

const without = (own: object) => VARIABLES.filter((name) => !(name in own)).sort();

test('every setting that the gateway reads goes through npm start', () => {
  const given = Object.fromEntries(VARIABLES.map((name) => [name, `as set: ${name}`]));
  const passed = gatewayVariables(installation, given);
  const { OIDC_ISSUER: _, ...local } = given;
  const names = new Set([...Object.keys(passed), ...Object.keys(gatewayVariables(installation, local))]);
  expect([...names].sort()).toEqual(without(ownToTheMachine));
  expect(passed).toMatchObject({ CORS_ORIGINS: 'as set: CORS_ORIGINS', LIMIT_COST: 'as set: LIMIT_COST' });
});

test('a training installation tells the gateway so, and not the address of another', () => {
  const options = { ...installation.options, practice: true };
  const passed = gatewayVariables({ ...installation, options }, { PUBLIC_URL: 'https://real.example' });
  expect(passed).toMatchObject({ PRACTICE: 'true', PUBLIC_URL: '' });
});

test('what the installation knows is not to be set', () => {
  const passed = gatewayVariables(installation, { PORT: '1', GATEWAY_SECRETS: 'x', SUBGRAPH_URLS: '{}' });
  expect(passed).toMatchObject({ PORT: '4000', GATEWAY_SECRETS: 's' });
  expect(passed.SUBGRAPH_URLS).toContain('health');
});

test("an issuer of its own takes the place of the demonstration's", () => {
  expect(gatewayVariables(installation, {})).toHaveProperty('LOCAL_ISSUER_KEYS');
  expect(gatewayVariables(installation, { OIDC_ISSUER: 'https://a' })).not.toHaveProperty(
    'LOCAL_ISSUER_KEYS',
  );
});

test('every setting that the gateway reads goes through docker-compose.yml', () => {
  const compose = readFileSync(join(__dirname, '../../docker-compose.yml'), 'utf8');
  const section = compose.slice(compose.indexOf('\n  gateway:\n'));
  const named = [...section.matchAll(/^ {6}([A-Z_]+): \$\{([A-Z_]+)[:}]/gm)];
  expect(named.map(([, name]) => name).sort()).toEqual(without(ownToTheImage));
  const own = ['OWN_SECRETS', 'ASKING_SECRETS'];
  for (const [, name = '', variable] of named) {
    expect(variable).toBe(own.includes(name) ? `GATEWAY_${name}` : name);
  }
});
