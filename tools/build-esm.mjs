// Builds the package in the current folder a second time, as ECMAScript modules under dist/esm: browsers' bundlers leave out
// what a page does not use, and take the same copy of a library as the page itself.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const out = path.join('dist', 'esm');
const compiler = createRequire(import.meta.url).resolve('typescript/package.json');
const options = [
  '--module',
  'esnext',
  '--moduleResolution',
  'bundler',
  '--outDir',
  out,
  '--declaration',
  'false',
];
const done = spawnSync(
  process.execPath,
  [path.join(path.dirname(compiler), 'bin', 'tsc'), '-p', 'tsconfig.json', ...options],
  { stdio: 'inherit' },
);
if (done.status !== 0) process.exit(done.status ?? 1);

// Node takes a module only by its whole name.
for (const file of readdirSync(out, { recursive: true })) {
  if (!file.endsWith('.js')) continue;
  const text = readFileSync(path.join(out, file), 'utf8');
  writeFileSync(
    path.join(out, file),
    text.replaceAll(/(from '|from "|import '|import ")(\.{1,2}\/[^'"]+)(?=['"])/g, '$1$2.js'),
  );
}
writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n');
