import { createHash } from 'node:crypto';

// Migrations are append-only: what a database has run may not be another by the next start.
const MIGRATION = /^((?:packages|services)\/[^/]+)\/src\/.*migrations\/(\d{13}-[a-z0-9-]+)\.ts$/;

/** The migrations among files by owner and name, for a room may move, each with the digest of its text. */
export function migrationsOf(texts) {
  const found = texts.flatMap(({ file, text }) => {
    const [, owner, name] = MIGRATION.exec(file) ?? [];
    return owner ? [[`${owner} ${name}`, digest(text)]] : [];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is wrong with the migrations against those written down: one that was changed or is gone, or one not written down. */
export function migrationProblems(found, written) {
  const kept = Object.entries(written).flatMap(([file, known]) => {
    if (!(file in found)) return [`${file}: a migration is gone that databases have run`];
    return found[file] === known
      ? []
      : [`${file}: a migration was changed that databases have run; add another`];
  });
  const added = Object.keys(found).filter((file) => !(file in written));
  return [...kept, ...added.map((file) => `${file}: not written down, run "npm run rules -- --write"`)];
}

// Where a file takes its words from may move with it.
function digest(text) {
  const unmoved = text.replaceAll(/from '\.[^']*'/g, "from '.'");
  return createHash('sha256').update(unmoved, 'latin1').digest('hex').slice(0, 16);
}
