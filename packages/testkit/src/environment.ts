/** Superuser URL of the run's own PostgreSQL; an Error outside of a run that started one. */
export function testServer(): { adminUrl: string } {
  const adminUrl = process.env.DIXIAN_TEST_POSTGRES;
  if (adminUrl) return { adminUrl };
  throw new Error(
    'This test needs PostgreSQL: put it into a workspace with a test/ folder, or ask jest.preset.js for it.',
  );
}

/** Redis URL of a run that has one; the suites for Redis are skipped without it. */
export function testRedisUrl(): string | undefined {
  return process.env.DIXIAN_TEST_REDIS_URL || undefined;
}

/** What a script started by a test inherits: enough to run, and nothing that points to a database of this machine. */
export function scriptEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'DIXIAN_TEST_POSTGRES', 'DIXIAN_TEST_REDIS_URL'];
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
