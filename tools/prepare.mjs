// What every command of the root does first. Old Nodes must be able to read this file: no newer syntax or modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const NODE = [20, 19];

/** Ends with one clear line and exit code 1. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Stops when this Node is older than 20.19. */
export function requireNode(version = process.versions.node) {
  if (isOldNode(version)) stop(`Dixian needs Node ${NODE.join('.')} or newer; this is ${version}.`);
}

/** True when the version is older than the one that is needed. */
export function isOldNode(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < NODE[0] || (major === NODE[0] && minor < NODE[1]);
}

/** Runs `npm ci` when node_modules is missing or does not hold what package-lock.json says. */
export function installIfNeeded() {
  const reason = whyInstall(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'));
  if (!reason) return;
  console.log(`Installing packages (${reason}) …`);
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (npm.status !== 0) stop('The packages could not be installed: see the message of npm above.');
}

/** Why node_modules does not match the lockfile, or undefined when it does. */
export function whyInstall(wanted, installed) {
  if (!installed) return 'node_modules is missing';
  for (const [place, entry] of Object.entries(wanted.packages)) {
    if (!place.startsWith('node_modules/') && !place.includes('/node_modules/')) continue;
    const found = installed.packages[place];
    // npm leaves out what is for another system.
    if (!found && entry.optional) continue;
    if (!found) return `${place} is missing`;
    if (found.version !== entry.version || found.integrity !== entry.integrity) return `${place} has changed`;
  }
  const surplus = Object.keys(installed.packages).find((place) => !wanted.packages[place]);
  return surplus && `${surplus} is no longer needed`;
}

function readLock(file) {
  const place = path.join(root, file);
  return existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : undefined;
}

/** Environment for turbo and the tests: no telemetry, and nothing that points to a database of this machine. */
export function childEnvironment(extra = {}) {
  const environment = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    FORCE_COLOR: '0',
    ...extra,
  };
  const removed = Object.keys(environment).filter((name) => /^(DATABASE_URL|REDIS_URL|PG[A-Z]+)$/.test(name));
  for (const name of removed) delete environment[name];
  return environment;
}

/** Builds what has changed, of everything or of what turbo's filters name; turbo knows what has not. */
export function buildIfNeeded(filters = []) {
  const turbo = path.join(root, 'node_modules', '.bin', 'turbo');
  const build = spawnSync(
    turbo,
    ['run', 'build', ...filters, '--output-logs=errors-only', '--log-order=grouped'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: childEnvironment(),
    },
  );
  if (build.status === 0) return;
  process.stdout.write(build.stdout);
  stop('The project could not be built: see the messages above.');
}
