import { connectionOf, type Page, type PageArguments, pageOf } from '@dixian/graph';
import { formatYuan } from '@dixian/money';
import { assertCursor, type CountAsked, countLimit, type RequestContext } from '@dixian/service';
import { changesSql, someById } from '../looking/changes-sql';
import type { LoadedTable, ShownColumn } from '../withdrawal/loaded-table';
import type { ReportRow } from './report-row';

interface ChangeRow {
  position: number;
  rowId: string;
  householdCode: string | null;
  before: Record<string, string | null>;
  after: Record<string, string | null> | null;
  removed: boolean;
}

/** Records that a run changed, or would have changed, table by table and in the order of their ids. */
export async function listChanges(
  tables: readonly LoadedTable[],
  report: ReportRow,
  args: PageArguments,
  context: RequestContext,
) {
  const page = pageOf(args, { name: 'import-changes', keyLength: 2 }, 50);
  if (page.from) assertCursor([{ type: 'int' }, { type: 'uuid' }], page.from);
  const connection = connectionOf(
    await readChanges(tables, report, page, context),
    page,
    ({ position, rowId }) => [String(position), rowId],
    ({ position, rowId, householdCode, before, after, removed }) => ({
      record: rowId,
      householdCode,
      removed,
      values: (tables[position]?.shows ?? []).flatMap((column) =>
        changedValue(column, { before, after }, context),
      ),
    }),
  );
  return {
    ...connection,
    totalCount: (asked?: CountAsked) => countChanges(tables, report, countLimit(asked), context),
  };
}

// Table by table as the page goes through them, until it is full.
function readChanges(
  tables: readonly LoadedTable[],
  { id, dryRun }: ReportRow,
  { from, way, size }: Page,
  { db, scope }: RequestContext,
): Promise<ChangeRow[]> {
  const step = way === 'ON' ? 1 : -1;
  const begin = from ? Number(from[0]) : way === 'ON' ? 0 : tables.length - 1;
  return db.read(scope, async (statements) => {
    const rows: ChangeRow[] = [];
    for (let position = begin; rows.length <= size; position += step) {
      const table = tables[position];
      if (!table) break;
      const bounds = [position === begin ? (from?.[1] ?? null) : null, size + 1 - rows.length];
      const found = await statements.query<Omit<ChangeRow, 'position'>>(
        dryRun ? lookedAtSql(way) : changesSql(table, way),
        dryRun ? [id, ...bounds, table.table] : [id, ...bounds],
      );
      rows.push(...found.map((row) => ({ ...row, position })));
    }
    return rows;
  });
}

const lookedAtSql = (way: Page['way']) => `
  SELECT row_id AS "rowId", household_code AS "householdCode", before, after, after IS NULL AS removed
  FROM import_change WHERE run_id = $1 AND table_name = $4 ${someById('row_id', way)}`;

async function countChanges(
  tables: readonly LoadedTable[],
  { id, dryRun }: ReportRow,
  limit: number | undefined,
  { db, scope }: RequestContext,
): Promise<number> {
  const kept = dryRun ? 'import_change' : 'import_before';
  const [row] = await db.read(scope, (statements) =>
    statements.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM (
         SELECT FROM ${kept} WHERE run_id = $1 AND table_name = ANY($2) LIMIT $3) AS counted`,
      [id, tables.map(({ table }) => table), limit ?? null],
    ),
  );
  return row?.count ?? 0;
}

function changedValue(
  column: ShownColumn,
  { before, after }: Pick<ChangeRow, 'before' | 'after'>,
  { caller }: RequestContext,
) {
  const old = before[column.column] ?? null;
  const now = after?.[column.column] ?? null;
  if (old === now) return [];
  const masked = column.personal === true && !caller.pii;
  const shown = (value: string | null) => (masked ? null : asShown(column, value));
  return [{ heading: column.heading, before: shown(old), after: shown(now), masked }];
}

function asShown({ kind }: ShownColumn, value: string | null): string | null {
  if (value === null) return null;
  if (kind === 'MONEY') return formatYuan(BigInt(value));
  if (kind === 'YES_NO') return value === 'true' ? '是' : '否';
  return value;
}
