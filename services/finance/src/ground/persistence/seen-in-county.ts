/**
 * SQL by which what a county made for all of it (a scheme, a contract) is seen from its townships and villages, too. Such a row
 * lies in the county itself, names no household, and is changed by the county alone.
 */
export function seenInCounty(table: string, sectors: readonly string[]): string[] {
  const names = ['*', ...sectors].map((name) => `'${name}'`).join(', ');
  return [
    `CREATE POLICY county_made ON ${table} FOR SELECT USING (
       division_code = left(current_setting('dixian.division_from', true), 6)
       AND CASE WHEN current_setting('dixian.sector', true) IN (${names}) THEN true ELSE false END)`,
  ];
}
