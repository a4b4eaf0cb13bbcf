import type { PageArguments } from '@dixian/graph';
import { type KeysetList, type RequestContext, rootPage } from '@dixian/service';
import type { LoadedTable } from '../withdrawal/loaded-table';
import type { ReportRow } from './report-row';

/** A row that waits for its household, as its report lists it. */
export interface ListedWaiting {
  id: string;
  tableName: string;
  householdCode: string | null;
  divisionCode: string;
  since: Date;
  reason: 'HOUSEHOLD_NOT_REGISTERED' | 'CODE_AND_NUMBER_DISAGREE' | 'PERSON_IN_SEVERAL_HOUSEHOLDS';
  ledger: string;
  report: Pick<ReportRow, 'id' | 'sheets'>;
}

type Listed = Omit<ListedWaiting, 'ledger' | 'report'> & { position: number };

/** Rows that a run wrote last and that wait for their household, table by table, those that came first before others. */
export async function listWaiting(
  tables: readonly LoadedTable[],
  report: ReportRow,
  args: PageArguments,
  context: RequestContext,
) {
  const page = await rootPage<Listed>(context, waitingOf(report, tables), args);
  const { id, sheets, ledger } = report;
  const edges = page.edges.map(({ cursor, node: { position: _position, ...row } }) => ({
    cursor,
    node: { ...row, ledger, report: { id, sheets } } satisfies ListedWaiting,
  }));
  return { ...page, edges };
}

function waitingOf({ id }: ReportRow, tables: readonly LoadedTable[]): KeysetList {
  const parts = tables.flatMap(({ table, waiting }, position) =>
    waiting ? [`SELECT ${position} AS position, '${table}' AS "tableName", w.* FROM (${waiting}) AS w`] : [],
  );
  return {
    name: 'import-waiting',
    columns: `position, "tableName", id, household_code AS "householdCode", division_code AS "divisionCode",
      uuid_extract_timestamp(id) AS since, reason`,
    from: `(${parts.length > 0 ? parts.join(' UNION ALL ') : NOTHING}) AS o`,
    key: [
      { expression: 'position', type: 'int' },
      { expression: 'id', type: 'uuid' },
    ],
    plannedAnew: true,
    // The run is the first parameter, as the statements of the tables have it.
    conditions: (add) => add.add('?::uuid IS NOT NULL', id),
  };
}

const NOTHING = `SELECT 0 AS position, '' AS "tableName", NULL::uuid AS id, '' AS household_code, '' AS division_code,
  '' AS reason WHERE false`;
