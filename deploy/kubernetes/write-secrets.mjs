// Prints the secrets of all processes, as `.env` holds them, for kubectl, and the script that makes the databases:
//   node deploy/write-env.mjs && node deploy/kubernetes/write-secrets.mjs | kubectl --namespace dixian apply -f -
// Nothing is written to a file. Each process gets its own secret, and what migrates gets another than what serves.
import { readFileSync } from 'node:fs';

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
const connections = JSON.parse(read('../connections.json'));
const lines = read('../../.env').split('\n');
const values = Object.fromEntries(
  lines.flatMap((line) => {
    const [, name, value] = /^([A-Z_]+)=(.+)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value]];
  }),
);
const missing = [];

const items = Object.entries(connections).flatMap(([name, { asks, engines }]) => {
  const prefix = name.toUpperCase().replaceAll('-', '_');
  const database = `dixian_${name.replaceAll('-', '_')}`;
  const url = (role, kind) =>
    `postgres://${database}_${role}:${value(`${prefix}_${kind}_PASSWORD`)}@postgres:5432/${database}`;
  const own = { OWN_SECRETS: value(`${prefix}_OWN_SECRETS`) };
  if (Object.keys(asks).length > 0) own.ASKING_SECRETS = value(`${prefix}_ASKING_SECRETS`);
  if (engines.includes('redis')) own.REDIS_URL = `redis://:${value('REDIS_PASSWORD')}@redis:6379`;
  if (!engines.includes('postgres')) return [secret(name, own)];
  own.DATABASE_URL = url('app', 'DATABASE');
  own.DATA_KEYS = value(`${prefix}_DATA_KEYS`);
  own.INDEX_KEY = value('INDEX_KEY');
  return [
    secret(name, own),
    secret(`${name}-migration`, { MIGRATOR_DATABASE_URL: url('migrator', 'MIGRATOR') }),
  ];
});

const passwords = Object.keys(values).filter((name) => /_(MIGRATOR|DATABASE)_PASSWORD$/.test(name));
const ofPostgres = ['POSTGRES_PASSWORD', ...passwords].map((name) => [name, value(name)]);
items.push(secret('postgres', Object.fromEntries(ofPostgres)));
items.push(secret('redis', { REDIS_PASSWORD: value('REDIS_PASSWORD') }));
items.push({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'databases' },
  data: { '10-databases.sql': read('../postgres/10-databases.sql') },
});

if (missing.length > 0) {
  console.error(`.env has no ${missing.join(', ')}; run node deploy/write-env.mjs`);
  process.exit(1);
}
console.log(JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, undefined, 2));

function value(name) {
  if (values[name] === undefined) missing.push(name);
  return values[name];
}

function secret(name, stringData) {
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name }, type: 'Opaque', stringData };
}
