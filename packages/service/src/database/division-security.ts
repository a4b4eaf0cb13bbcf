const POLICY = 'division_scope';

/**
 * SQL that binds a table to the caller's scope by row-level security.
 * The table has `division_code text COLLATE "C" NOT NULL`; unset scope shows nothing.
 * `sectorColumn` further binds rows to the sector that owns them, `sectors` all rows of the table to fixed sectors.
 */
export function divisionSecurity(
  table: string,
  options: { sectorColumn?: string; sectors?: readonly string[] } = {},
): string[] {
  const division = `division_code >= current_setting('dixian.division_from', true)
    AND division_code < current_setting('dixian.division_to', true)`;
  const sector = sectorCondition(options);
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    // The owner, too: who migrates names the whole country (migrate.ts).
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `DROP POLICY IF EXISTS ${POLICY} ON ${table}`,
    `CREATE POLICY ${POLICY} ON ${table} USING (${division}${sector})`,
  ];
}

function sectorCondition(options: { sectorColumn?: string; sectors?: readonly string[] }): string {
  const setting = "current_setting('dixian.sector', true)";
  // CASE, not OR or IN: PostgreSQL then does not guess that few rows pass and keeps to the ordered index.
  if (options.sectorColumn) {
    return ` AND CASE WHEN ${setting} = '*' THEN true ELSE ${options.sectorColumn} = ${setting} END`;
  }
  if (options.sectors) {
    const names = ['*', ...options.sectors].map((name) => `'${name}'`).join(', ');
    return ` AND CASE WHEN ${setting} IN (${names}) THEN true ELSE false END`;
  }
  return '';
}
