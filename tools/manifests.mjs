import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildIfNeeded, root, stop } from './prepare.mjs';

buildIfNeeded(['--filter=@dixian/scaffold']);
const require = createRequire(import.meta.url);
const files = require('../packages/scaffold/dist/index.js').writeManifests(root);
const written = files.map((file) => path.relative(root, file));

const biome = require.resolve('@biomejs/biome/bin/biome');
const formatted = written.filter((file) => file.endsWith('.json'));
const done = spawnSync(process.execPath, [biome, 'check', '--write', '--log-level=error', ...formatted], {
  cwd: root,
  stdio: 'inherit',
});
if (done.status !== 0) stop('manifests: what was written could not be formatted');
for (const file of written) console.log(`wrote ${file}`);
