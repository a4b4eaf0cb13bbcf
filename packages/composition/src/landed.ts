import { execFileSync } from 'node:child_process';

const API = 'schemas/api.graphql';

/**
 * The API as it landed last: of the main branch at origin where that is known, else of HEAD.
 * When the present one is landed already, the one before it, so that a change stays visible to the check that
 * runs on the very commit that brought it. Undefined without git or before the first landing.
 */
export function landedApi(root: string, present: string): string | undefined {
  const tip =
    git(root, ['rev-parse', '--verify', '--quiet', 'origin/main']) === undefined ? 'HEAD' : 'origin/main';
  const commits = git(root, ['log', '--format=%H', '--max-count=2', tip, '--', API]) ?? '';
  for (const commit of commits.split('\n').filter((line) => line !== '')) {
    const landed = git(root, ['show', `${commit}:${API}`]);
    if (landed !== undefined && landed !== present) return landed;
  }
  return undefined;
}

function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
