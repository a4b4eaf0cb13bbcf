import pg from 'pg';
import embedded from '../../packages/embedded/dist/index.js';
import service from '../../packages/service/dist/index.js';

/** A database of the trial's service with so many rows, seen by the application role as a county sees it. */
export async function filledDatabase(server, { definition, fill, county }, rows) {
  const database = `bench_what_if_${definition.name.replaceAll('-', '_')}`;
  const urls = await embedded.provisionService(server, definition.name, { database });
  await service.migrate(urls.migratorUrl, definition.migrations);
  const owner = new pg.Client({ connectionString: urls.migratorUrl, options: service.WHOLE_COUNTRY });
  await owner.connect();
  for (const sql of fill) await owner.query(sql, sql.includes('$1') ? [rows] : []);
  await owner.end();
  const application = new pg.Client({ connectionString: urls.applicationUrl });
  await application.connect();
  await application.query(
    `SELECT set_config('dixian.division_from', $1, false), set_config('dixian.division_to', $1 || ':', false),
       set_config('dixian.sector', '*', false)`,
    [county],
  );
  return application;
}
