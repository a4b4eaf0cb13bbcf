import { divisionBounds, type Scope } from '@dixian/service';
import type { Parameters } from './parameters';

/** Conditions that bind rows of a table to a scope: its division and, for most departments, its sector. */
export function withinScope(table: string, scope: Scope, parameters: Parameters): string[] {
  const { from, to } = divisionBounds(scope.division);
  return [
    `${table}.division_code >= ${parameters.add(from)} AND ${table}.division_code < ${parameters.add(to)}`,
    ...(scope.division.length >= COUNTY_DIGITS
      ? [`${table}.county_code = ${parameters.add(scope.division.slice(0, COUNTY_DIGITS))}`]
      : []),
    ...(scope.sector === '*' ? [] : [`${table}.sector = ${parameters.add(scope.sector)}`]),
  ];
}

const COUNTY_DIGITS = 6;
