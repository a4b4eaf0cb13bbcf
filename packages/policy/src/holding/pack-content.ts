import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { contentIn } from '../loading/policy-files';
import { policiesDirectory } from '../loading/project-directories';
import type { PolicyFolderReport } from '../loading/read-policies';

/** A policy folder as it is kept and sent: its id, its texts that decide by name, and their digest. */
export interface Pack {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly sha256: string;
  /** Whether it came with the project, whose word on what is enforced is believed. */
  readonly own: boolean;
}

/** The digest of a folder's texts, the same in whatever order they are given. */
export function filesDigest(files: Readonly<Record<string, string>>): string {
  return digestOf(Object.entries(files).sort(byName));
}

/** The digest of a set of packs: two services with the same one decide by the same documents. */
export function setDigest(packs: readonly Pick<Pack, 'id' | 'sha256' | 'own'>[]): string {
  return digestOf(packs.map(({ id, sha256, own }) => [id, `${sha256} ${own}`] as const).sort(byName));
}

/** The packs of folders that were read from directories and count. */
export async function packsOf(folders: readonly PolicyFolderReport[]): Promise<Pack[]> {
  return Promise.all(
    folders
      .filter(({ loaded }) => loaded)
      .map(async ({ id, directory }) => {
        const files = await contentIn(directory);
        return { id, files, sha256: filesDigest(files), own: directory === join(policiesDirectory, id) };
      }),
  );
}

function digestOf(entries: readonly (readonly [string, string])[]): string {
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}

function byName([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : 1;
}
