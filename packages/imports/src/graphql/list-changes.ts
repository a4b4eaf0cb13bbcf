import { connectionOf, type PageArguments, pageOf } from '@dixian/graph';
import { formatYuan } from '@dixian/money';
import { assertCursor, type RequestContext } from '@dixian/service';
import { changesSql } from '../looking/changes-sql';
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
  if (page.after) assertCursor([{ type: 'int' }, { type: 'uuid' }], page.after);
  const from = Number(page.after?.[0] ?? 0);
  const rows: ChangeRow[] = [];
  await context.db.read(context.scope, async (statements) => {
    for (let position = from; position < tables.length && rows.length <= page.first; position++) {
      const table = tables[position];
      if (!table) break;
      const after = position === from ? (page.after?.[1] ?? null) : null;
      const most = page.first + 1 - rows.length;
      const found = report.dryRun
        ? await statements.query<Omit<ChangeRow, 'position'>>(LOOKED_AT, [
            report.id,
            after,
            most,
            table.table,
          ])
        : await statements.query<Omit<ChangeRow, 'position'>>(changesSql(table, { bounded: true }), [
            report.id,
            after,
            most,
          ]);
      rows.push(...found.map((row) => ({ ...row, position })));
    }
  });
  return connectionOf(
    rows,
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
}

const LOOKED_AT = `
  SELECT row_id AS "rowId", household_code AS "householdCode", before, after, after IS NULL AS removed
  FROM import_change WHERE run_id = $1 AND table_name = $4 AND ($2::uuid IS NULL OR row_id > $2)
  ORDER BY row_id LIMIT $3`;

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
