import type { PageArguments } from '@dixian/graph';
import { type KeysetList, type RequestContext, rootPage } from '@dixian/service';
import type { LoadedTable } from '../withdrawal/loaded-table';
import { type ObstacleRow, obstaclesSql } from '../withdrawal/obstacles-sql';
import type { ReportRow } from './report-row';

/** What stands in the way of taking a run back at this moment. */
export async function listObstacles(
  tables: readonly LoadedTable[],
  report: ReportRow,
  args: PageArguments,
  context: RequestContext,
) {
  const page = await rootPage<ObstacleRow>(context, obstaclesTo(report, tables), args);
  const edges = page.edges.map(({ cursor, node: { record, householdCode, kind, by } }) => {
    return { cursor, node: { record, householdCode, kind, by: by === '' ? null : by } };
  });
  return { ...page, edges };
}

function obstaclesTo({ id, dryRun }: ReportRow, tables: readonly LoadedTable[]): KeysetList {
  const found = tables.length === 0 || dryRun ? NOTHING : obstaclesSql(tables);
  return {
    name: 'import-obstacles',
    columns: '*',
    from: `(${found}) AS o`,
    key: [
      { expression: 'position', type: 'int' },
      { expression: 'record', type: 'uuid' },
      { expression: 'kind', type: 'text' },
      { expression: 'by', type: 'text' },
    ],
    plannedAnew: true,
    // The run is the first parameter, as the statement of obstacles has it.
    conditions: (add) => add.add('?::uuid IS NOT NULL', id),
  };
}

const NOTHING = `SELECT 0 AS position, NULL::uuid AS record, '' AS kind, '' AS by, '' AS "householdCode" WHERE false`;
