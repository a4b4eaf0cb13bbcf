import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const example = new URL('../.env.example', import.meta.url);
const target = new URL('../.env', import.meta.url);

const connections = JSON.parse(readFileSync(new URL('connections.json', import.meta.url), 'utf8'));

// Hexadecimal, because the passwords stand in connection URLs.
const fresh = {
  password: () => randomBytes(24).toString('hex'),
  secret: () => randomBytes(32).toString('hex'),
  // One for all services is what earlier installations have, and their rows were written with it.
  'data key': () => kept.DATA_KEYS ?? `k1:${randomBytes(32).toString('base64')}`,
  'index key': () => randomBytes(32).toString('base64'),
};

// What .env already holds stays: a lost key cannot be made again, and a service added later only adds its lines.
const kept = existsSync(target) ? valuesOf(readFileSync(target, 'utf8')) : {};
const values = {};
const toFill = [];
const filled = readFileSync(example, 'utf8')
  .split('\n')
  .map((line) => {
    const [, name, kind] = /^([A-Z_]+)=<(.+)>$/.exec(line) ?? [];
    if (!name) return line;
    // These follow from what others have of their own, which may have changed.
    if (kind === 'asking secrets') return { name };
    values[name] = kept[name] ?? fresh[kind]?.() ?? '';
    if (values[name] === '') toFill.push(name);
    return `${name}=${values[name]}`;
  });
const lines = filled.map((line) => (line.name ? `${line.name}=${askingSecrets(line.name)}` : line));
// What somebody set beside them, such as TRUSTED_PROXIES, stays too.
const named = new Set(lines.map((line) => line.split('=')[0]));
const further = Object.entries(kept).filter(([name]) => !named.has(name));
for (const [name, value] of further) lines.push(`${name}=${value}`);
writeFileSync(target, lines.join('\n'), { mode: 0o600 });
console.log(toFill.length === 0 ? '.env is complete' : `.env is written; fill in ${toFill.join(', ')}`);

// What @dixian/access derives from the own secret of whoever is asked, for each that this process asks.
function askingSecrets(variable) {
  const [, prefix] = /^(.+)_ASKING_SECRETS$/.exec(variable);
  const asker = prefix.toLowerCase().replaceAll('_', '-');
  const asked = [...new Set(Object.values(connections[asker].asks).flat())].sort();
  return asked
    .map((name) => {
      const [own] = values[`${name.toUpperCase().replaceAll('-', '_')}_OWN_SECRETS`].split(',');
      return `${name}=${createHmac('sha256', own).update(`asks as ${asker}`).digest('base64url')}`;
    })
    .join();
}

function valuesOf(text) {
  const pairs = text.split('\n').map((line) => /^([A-Z_]+)=(.+)$/.exec(line));
  return Object.fromEntries(pairs.filter(Boolean).map(([, name, value]) => [name, value]));
}
