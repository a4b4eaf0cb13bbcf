// npm run test:one NAME [PATTERN…]: the quick tests of one workspace, from its sources, with nothing installed or built first.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { childEnvironment, requireNode, root, stop } from './prepare.mjs';
import { testPlaces } from './tests/results.mjs';

requireNode();
const [wanted, ...patterns] = process.argv.slice(2);
const places = testPlaces(root);
const place = places.find(({ folder }) => path.basename(folder) === wanted);
if (!place) stop(`npm run test:one NAME: ${places.map(({ folder }) => path.basename(folder)).join(', ')}`);
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, '-c', `${place.folder}/jest.config.js`, ...patterns], {
  cwd: root,
  stdio: 'inherit',
  env: childEnvironment(),
});
process.exitCode = status ?? 1;
