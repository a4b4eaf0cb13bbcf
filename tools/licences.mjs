import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { licencePage } from './licences/licence-page.mjs';
import { unacceptable } from './licences/licence-policy.mjs';
import { shippedPackages } from './licences/shipped-packages.mjs';
import { root, stop } from './prepare.mjs';

const check = process.argv.includes('--check');
const page = path.join(root, 'docs/licences.md');
const packages = shippedPackages(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));

const refused = unacceptable(packages);
for (const { name, version, licence } of refused) console.error(`${name} ${version}: ${licence}`);
if (refused.length > 0) stop('Look at these licences and decide in tools/licences/licence-policy.mjs.');

const text = licencePage(packages);
if (check) {
  const current = existsSync(page) ? readFileSync(page, 'utf8') : '';
  if (current !== text) stop('docs/licences.md is stale: run "npm run licences".');
} else {
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, text);
}
console.log(`${packages.length} shipped packages, every licence known`);
