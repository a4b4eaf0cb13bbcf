import { type Conditions, ofCounty, type Scope } from '@dixian/service';

/** Binds rows of a table to a scope, its division and for most departments its sector, and to the division asked for. */
export function withinScope(add: Conditions, table: string, scope: Scope, asked?: string | null): Conditions {
  const code = `${table}.division_code`;
  ofCounty(
    add.within(scope.division, code).within(asked, code),
    [scope.division, asked],
    `${table}.county_code`,
  );
  return scope.sector === '*' ? add : add.add(`${table}.sector = ?`, scope.sector);
}
