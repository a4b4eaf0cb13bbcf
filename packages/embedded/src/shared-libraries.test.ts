import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkSharedLibraries } from './shared-libraries';

let root: string;
let native: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dixian-libraries-'));
  native = join(root, 'native');
  mkdirSync(join(native, 'lib'), { recursive: true });
  writeFileSync(join(native, 'lib', 'libx.so.60.2'), 'library');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function listLinks(...targets: string[]): void {
  const links = targets.map((target) => ({ source: 'native/lib/libx.so.60.2', target }));
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
}

test('missing links are made beside the libraries, once', () => {
  listLinks('native/lib/libx.so', 'native/lib/libx.so.60');
  expect(linkSharedLibraries(native, join(root, 'other'))).toBeUndefined();
  expect(linkSharedLibraries(native, join(root, 'other'))).toBeUndefined();
  expect(readlinkSync(join(native, 'lib', 'libx.so.60'))).toBe('libx.so.60.2');
  expect(readFileSync(join(native, 'lib', 'libx.so'), 'utf8')).toBe('library');
});

test('where node_modules cannot be written, the links go to a folder of our own', () => {
  // A folder that does not exist refuses a link to root, too.
  listLinks('native/closed/libx.so.60');
  const other = join(root, 'other');
  expect(linkSharedLibraries(native, other)).toBe(other);
  expect(linkSharedLibraries(native, other)).toBe(other);
  expect(readFileSync(join(other, 'libx.so.60'), 'utf8')).toBe('library');
});

test('a package without a list of links needs none', () => {
  expect(linkSharedLibraries(native, join(root, 'other'))).toBeUndefined();
});
