// Adds up what a browser loads, compressed by brotli, before somebody sees the sign-in and the first screen; fails above the limit.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIMIT_KB = 300;
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));

const files = new Set();
const add = (name) => {
  const part = manifest[name];
  if (!part || files.has(part.file)) return;
  files.add(part.file);
  for (const css of part.css ?? []) files.add(css);
  for (const needed of part.imports ?? []) add(needed);
};
add('index.html');

let total = 0;
for (const file of files) {
  let bytes = statSync(join(dist, file)).size;
  try {
    bytes = statSync(join(dist, `${file}.br`)).size;
  } catch {
    // Too small to be worth compressing.
  }
  total += bytes;
  console.log(`${(bytes / 1024).toFixed(1).padStart(8)} kB  ${file}`);
}
console.log(`${(total / 1024).toFixed(1).padStart(8)} kB  first load, of ${LIMIT_KB} kB at most`);
process.exitCode = files.size > 0 && total <= LIMIT_KB * 1024 ? 0 : 1;
