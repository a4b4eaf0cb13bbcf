// npm run test:one NAME [PATTERN…]: the quick tests of one workspace, from its sources, with nothing installed first, and
// built only where the workspace says that its tests need it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildIfNeeded, childEnvironment, requireNode, root, stop } from './prepare.mjs';
import { testPlaces } from './tests/results.mjs';

requireNode();
const [wanted, ...patterns] = process.argv.slice(2);
const places = testPlaces(root);
// A department before a package of its name; `packages/policy` names the package.
const place = places.findLast(({ folder }) => [folder, path.basename(folder)].includes(wanted));
if (!place) stop(`npm run test:one NAME: ${places.map(({ folder }) => path.basename(folder)).join(', ')}`);
const own = path.join(root, place.folder, 'turbo.json');
const needed = existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')).tasks.test?.dependsOn : undefined;
if (needed?.includes('build')) buildIfNeeded([`--filter=${place.filter}`]);
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, '-c', `${place.folder}/jest.config.js`, ...patterns], {
  cwd: root,
  stdio: 'inherit',
  env: childEnvironment(),
});
process.exitCode = status ?? 1;
