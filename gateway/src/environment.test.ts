import { ConfigurationError, readEnvironment } from './environment';

const secret = 'a secret that is long enough for it';
const good = { GATEWAY_SECRETS: secret, OIDC_ISSUER: 'https://login.example' };
const inProduction = { OWN_SECRETS: secret, OIDC_ISSUER: 'https://login.example', NODE_ENV: 'production' };

function problemsOf(source: Record<string, string>): string[] {
  try {
    readEnvironment(source);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^ *- /, ''));
  }
  return [];
}

test('what is needed is little, the rest has defaults', () => {
  expect(readEnvironment(good)).toMatchObject({
    PORT: 4000,
    GATEWAY_SECRETS: [secret],
    issuer: { kind: 'oidc', issuer: 'https://login.example' },
    LIMIT_PAGE: 200,
    CORS_ORIGINS: [],
    TRUSTED_PROXIES: [],
  });
});

test('every mistake is listed at once, without any value', () => {
  const problems = problemsOf({
    GATEWAY_SECRETS: 'short',
    PORT: '70000',
    SUBGRAPH_URLS: '{"health": 1}',
    SUBGRAPH_URL_HEALTH: 'hemlig',
    LIMIT_DEPTH: 'many',
    CORS_ORIGINS: 'https://a.example/path',
    TRUSTED_PROXIES: '10.0.0.0/8, proxy.example',
    PERSISTED_ONLY: 'true',
  });
  for (const name of [
    'GATEWAY_SECRETS',
    'PORT',
    'SUBGRAPH_URLS',
    'SUBGRAPH_URL_HEALTH',
    'LIMIT_DEPTH',
    'CORS_ORIGINS',
    'TRUSTED_PROXIES',
  ]) {
    expect(problems.filter((line) => line.startsWith(`${name}:`))).toHaveLength(1);
  }
  expect(problems.join()).not.toMatch(/short|70000|hemlig|a\.example/);
});

test('what depends on more than one variable is checked, too', () => {
  expect(problemsOf({ ...good, PERSISTED_ONLY: 'true' })).toEqual([
    'PERSISTED_MANIFEST: is missing: PERSISTED_ONLY needs the manifest of registered operations',
  ]);
  const keys = '[{"kty":"EC"}]';
  expect(problemsOf({ ...good, LOCAL_ISSUER_KEYS: keys })).toEqual([
    'OIDC_ISSUER: give either OIDC_ISSUER or LOCAL_ISSUER_KEYS',
  ]);
  expect(problemsOf({ OWN_SECRETS: secret, LOCAL_ISSUER_KEYS: keys, NODE_ENV: 'production' })).toEqual([
    'LOCAL_ISSUER_KEYS: is for demonstrations and tests; refused in production',
  ]);
});

test('production refuses what belongs to a demonstration, all of it at once beside any other mistake', () => {
  const problems = problemsOf({
    NODE_ENV: 'production',
    PORT: 'x',
    OIDC_ISSUER: 'http://login.example',
    LOCAL_ISSUER_KEYS: '[{"kty":"EC"}]',
    LOCAL_ISSUER_SIGNING_KEY: '{"kty":"EC","d":"x"}',
    LOCAL_ISSUER_ACCOUNTS: '[]',
    INTROSPECTION: 'true',
    TRUSTED_PROXIES: '0.0.0.0/0',
    DIXIAN_NOW: '2025-12-01',
    GATEWAY_SECRET: secret,
    SUBGRAPH_URL_HEALT: 'http://a/graphql',
  });
  expect(problems.map((line) => line.split(':')[0]).sort()).toEqual([
    'DIXIAN_NOW',
    'GATEWAY_SECRET',
    'INTROSPECTION',
    'LOCAL_ISSUER_ACCOUNTS',
    'LOCAL_ISSUER_KEYS',
    'LOCAL_ISSUER_SIGNING_KEY',
    'OIDC_ISSUER',
    'OIDC_ISSUER',
    'OWN_SECRETS',
    'PORT',
    'SUBGRAPH_URL_HEALT',
    'TRUSTED_PROXIES',
  ]);
  expect(problems).toEqual(
    expect.arrayContaining([
      'PORT: write a whole number',
      'OWN_SECRETS: is missing: secrets of this process alone; deploy/write-env.mjs writes them',
      'GATEWAY_SECRET: there is no such setting; did you mean GATEWAY_SECRETS?',
      'DIXIAN_NOW: this program has no such setting; take it out',
      'SUBGRAPH_URL_HEALT: the supergraph has no subgraph healt',
    ]),
  );
});

test.each(['10.0.0.0/8', '192.0.2.7', 'fd00::/16'])('in production %s may be trusted', (proxy) => {
  expect(problemsOf({ ...inProduction, TRUSTED_PROXIES: proxy })).toEqual([]);
});

test.each(['0.0.0.0/0', '::/0', '128.0.0.0/1'])('in production %s is too wide to be trusted', (proxy) => {
  const problems = problemsOf({ ...inProduction, TRUSTED_PROXIES: `10.0.0.1,${proxy}` });
  expect(problems).toEqual([expect.stringMatching(/^TRUSTED_PROXIES: names a network so wide/)]);
});

test('a subgraph is addressed by a variable of its own or in one for all, its own first', () => {
  const environment = readEnvironment({
    ...good,
    SUBGRAPH_URLS: '{"finance":"http://a/graphql","housing-water":"http://b/graphql"}',
    SUBGRAPH_URL_HOUSING_WATER: 'http://c/graphql',
  });
  expect(environment.SUBGRAPH_URLS).toEqual({
    finance: 'http://a/graphql',
    'housing-water': 'http://c/graphql',
  });
});

test('an empty variable is one that is not set', () => {
  expect(readEnvironment({ ...good, PORT: '', LOCAL_ISSUER_KEYS: '' }).PORT).toBe(4000);
});

test('what is to be known of an issuer is checked: audiences, names of claims, roles', () => {
  const oidc = {
    OIDC_AUDIENCE: 'https://a.example, b',
    OIDC_CLAIMS: '{"role": ["realm_access.roles"], "name": "preferred_username"}',
    OIDC_ROLES: '{"x": "department/health"}',
  };
  expect(readEnvironment({ ...good, ...oidc }).issuer).toMatchObject({
    audiences: ['https://a.example', 'b'],
    claims: { role: ['realm_access.roles'], name: ['preferred_username'] },
    roles: { x: 'department/health' },
  });
  expect(readEnvironment(good).issuer).toMatchObject({ audiences: ['dixian'] });
  const wrong = { OIDC_AUDIENCE: 'a,,b', OIDC_CLAIMS: '{"rank": "a"}', OIDC_ROLES: '{"x": "mayor"}' };
  expect(problemsOf({ ...good, ...wrong })).toEqual([
    expect.stringMatching(/^OIDC_AUDIENCE: /),
    expect.stringMatching(/^OIDC_CLAIMS: /),
    expect.stringMatching(/^OIDC_ROLES: /),
  ]);
});
