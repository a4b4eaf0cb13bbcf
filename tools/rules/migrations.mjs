import { createHash } from 'node:crypto';

// Migrations are append-only: what a database has run may not be another by the next start.
const MIGRATION = /^(?:packages|services)\/[^/]+\/src\/.*migrations\/\d{13}-[a-z0-9-]+\.ts$/;

/** The migrations among files, each with the digest of its text. */
export function migrationsOf(texts) {
  const found = texts.filter(({ file }) => MIGRATION.test(file)).sort((a, b) => (a.file < b.file ? -1 : 1));
  return Object.fromEntries(found.map(({ file, text }) => [file, digest(text)]));
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

function digest(text) {
  return createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 16);
}
