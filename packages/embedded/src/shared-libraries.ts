import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes the library links that an npm archive cannot hold (npm 11 blocks the install script that would).
 * Gives the folder to search for libraries first, or undefined when the links lie where the binaries look.
 */
export function linkSharedLibraries(native: string, fallbackFolder: string): string | undefined {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return undefined;
  const root = dirname(native);
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly Link[];
  const missing = links.filter(({ target }) => !existsSync(join(root, target)));
  const refused = missing.filter(
    ({ source, target }) => !linkInPlace(join(root, source), join(root, target)),
  );
  if (refused.length === 0) return undefined;
  mkdirSync(fallbackFolder, { recursive: true, mode: 0o755 });
  for (const { source, target } of refused) {
    linkTo(join(root, source), join(fallbackFolder, basename(target)));
  }
  return fallbackFolder;
}

function linkInPlace(source: string, target: string): boolean {
  try {
    linkTo(relative(dirname(target), source), target);
    return true;
  } catch {
    return false; // a read-only node_modules, as in an image
  }
}

function linkTo(source: string, target: string): void {
  try {
    symlinkSync(source, target);
  } catch (error) {
    // Another start may have made it a moment ago.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
