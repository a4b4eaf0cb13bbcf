import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { anyRow } from '@dixian/testkit';
import type { Client } from 'pg';

/** The number of the set under which rows are planted. */
export const KEPT_UNDER = 7;

/** A row of each table that keeps what was done, written twice: the tables, what was kept of each, and which have a word. */
export async function keptDeeds(service: string, superuser: Client, division: string) {
  const given = {
    ...{ division_code: division, sector: 'health', account: 'somebody', role: 'county', dry_run: 'false' },
    ...{ state: 'COMPLETED', outcome: 'GRANTED', decided_on: '2025-10-01' },
  };
  const { rows: kept } = await superuser.query<{ name: string; decided: boolean }>(
    `SELECT c.relname AS name, bool_or(t.tgname = c.relname || '_decided') AS decided
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE t.tgname IN (c.relname || '_done', c.relname || '_decided') GROUP BY 1 ORDER BY 1`,
  );
  if (kept.length === 0) return { tables: [], deeds: [], words: [] };
  await superuser.query(`SELECT set_config('dixian.policy_set', $1, false)`, [String(KEPT_UNDER)]);
  for (const { name, decided } of kept) {
    // Rows of any kind are planted where no other trigger works.
    await superuser.query(`ALTER TABLE ${name} ENABLE ALWAYS TRIGGER ${name}_done`);
    await anyRow(superuser, name, given);
    if (!decided) continue;
    await superuser.query(`ALTER TABLE ${name} ENABLE ALWAYS TRIGGER ${name}_decided`);
    await superuser.query(`UPDATE ${name} SET division_code = division_code`);
  }
  const { rows: deeds } = await superuser.query<{ matter: string; sets: number[]; deeds: number }>(
    `SELECT matter, array_agg(DISTINCT policy_set) AS sets, count(*)::int AS deeds FROM policy_deed
     WHERE policy_set = $1 GROUP BY matter ORDER BY matter`,
    [KEPT_UNDER],
  );
  return { tables: kept.map(({ name }) => name), deeds, words: await wordsOf(service) };
}

async function wordsOf(service: string): Promise<string[]> {
  const source = join(__dirname, '..', '..', 'services', service, 'src');
  // A service of one room has no ground floor.
  const floor = existsSync(join(source, 'ground')) ? join(source, 'ground') : source;
  const file = join(floor, 'domain', 'deed-words.ts');
  const { deedWords } = (await import(file)) as { deedWords: object };
  return Object.keys(deedWords).sort();
}
