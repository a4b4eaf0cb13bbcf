import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, parseManifest } from './manifest';

/**
 * Reads the registered operations of a file, or of every `.json` file of a folder: there the manifest of the last release lies
 * beside the present one, and pages that are still open go on.
 */
export async function readManifest(path: string): Promise<Manifest> {
  const files = (await stat(path)).isDirectory()
    ? (await readdir(path)).filter((name) => name.endsWith('.json')).map((name) => join(path, name))
    : [path];
  if (files.length === 0) throw new Error(`${path} holds no manifest of registered operations (*.json)`);
  const manifests = await Promise.all(files.map(async (file) => parseManifest(await readFile(file, 'utf8'))));
  return new Map(manifests.flatMap((manifest) => [...manifest]));
}
