import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const examplesFolder = join(dirname(fileURLToPath(import.meta.url)), 'examples');

/** The examples that the explorer offers, in order: each file's first two lines say in Chinese and English what it asks. */
export async function readExamples() {
  const files = (await readdir(examplesFolder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(files.map((name) => readFile(join(examplesFolder, name), 'utf8')));
}
