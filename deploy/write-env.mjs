import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const example = new URL('../.env.example', import.meta.url);
const target = new URL('../.env', import.meta.url);

// Hexadecimal, because the passwords stand in connection URLs.
const fresh = {
  password: () => randomBytes(24).toString('hex'),
  secret: () => randomBytes(32).toString('hex'),
  'data key': () => `k1:${randomBytes(32).toString('base64')}`,
  'index key': () => randomBytes(32).toString('base64'),
};

// What .env already holds stays: a lost key cannot be made again, and a service added later only adds its lines.
const kept = existsSync(target) ? valuesOf(readFileSync(target, 'utf8')) : {};
const toFill = [];
const lines = readFileSync(example, 'utf8')
  .split('\n')
  .map((line) => {
    const [, name, kind] = /^([A-Z_]+)=<(.+)>$/.exec(line) ?? [];
    if (!name) return line;
    if (kept[name]) return `${name}=${kept[name]}`;
    if (fresh[kind]) return `${name}=${fresh[kind]()}`;
    toFill.push(name);
    return `${name}=`;
  });
// What somebody set beside them, such as TRUSTED_PROXIES, stays too.
const named = new Set(lines.map((line) => line.split('=')[0]));
const further = Object.entries(kept).filter(([name]) => !named.has(name));
for (const [name, value] of further) lines.push(`${name}=${value}`);
writeFileSync(target, lines.join('\n'), { mode: 0o600 });
console.log(toFill.length === 0 ? '.env is complete' : `.env is written; fill in ${toFill.join(', ')}`);

function valuesOf(text) {
  const pairs = text.split('\n').map((line) => /^([A-Z_]+)=(.+)$/.exec(line));
  return Object.fromEntries(pairs.filter(Boolean).map(([, name, value]) => [name, value]));
}
