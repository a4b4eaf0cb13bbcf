import { type Database, openDatabase, withEventTables } from '@dixian/service';
import { fillerOf } from './any-row';
import { serviceDatabase } from './databases';
import { fillTables } from './fill-tables';
import type { Migrations } from './migrated-template';

/** A service's database with many rows, open as the application has it. */
export interface FilledDatabase {
  readonly db: Database;
  drop(): Promise<void>;
}

/** Fifty counties by the number `n` of a row: 410526 has a fifth of all, the others share the rest evenly. */
export const PLACE_OF_ROW = `(CASE WHEN n % 5 = 0 THEN '410526' ELSE (410530 + n % 49)::text END || '100201')`;

/** A database of the service's tables filled by one statement each; `rows` are the statements by table. */
export async function filledDatabase(
  { name, migrations }: { name: string; migrations: Migrations },
  rows: Readonly<Record<string, string>>,
): Promise<FilledDatabase> {
  const database = await serviceDatabase(name, withEventTables(migrations));
  const filler = await fillerOf(database.migratorUrl);
  await fillTables(filler, Object.keys(rows), async () => {
    for (const sql of Object.values(rows)) await filler.query(sql);
  });
  await filler.query(`ANALYZE ${Object.keys(rows).join(', ')}`);
  await filler.end();
  const db = await openDatabase({ url: database.applicationUrl, service: name, poolSize: 2, entities: [] });
  return {
    db,
    async drop() {
      await db.close();
      await database.drop();
    },
  };
}
