import { type ListedWaiting, placeOf } from '@dixian/imports';
import { writtenSought } from '@dixian/personal-data';
import type { RequestContext } from '@dixian/service';
import { openWaiting } from './waiting-numbers';

/** What is kept of a row with its number, but for the number. */
interface Told {
  rowId: string;
  tableName: string;
  nameIndex: Buffer | null;
  township: string | null;
  village: string | null;
  runId: string;
  rowNumber: number;
}

type Field<Result> = (row: ListedWaiting, args: unknown, context: RequestContext) => Promise<Result>;

/** Fields of WaitingRow that its table does not have. */
export const waitingFields = {
  sheet: (async (row, _args, context) => (await printedAt(row, context)).sheet) satisfies Field<
    string | null
  >,
  row: (async (row, _args, context) => (await printedAt(row, context)).row) satisfies Field<number | null>,
  township: (async (row, _args, context) => (await toldOf(row, context))?.township ?? null) satisfies Field<
    string | null
  >,
  village: (async (row, _args, context) => (await toldOf(row, context))?.village ?? null) satisfies Field<
    string | null
  >,
  namesakes: (async (row, _args, context) => {
    const told = await toldOf(row, context);
    if (!told?.nameIndex) return null;
    const { township, village } = told;
    const sought = writtenSought({
      nameIndex: told.nameIndex.toString('hex'),
      division: row.divisionCode,
      ...(township !== null && { township }),
      ...(village !== null && { village }),
    });
    return { sought };
  }) satisfies Field<{ sought: string } | null>,
};

// A row that came again keeps the place in the file that it first came with.
async function printedAt(row: ListedWaiting, context: RequestContext) {
  const told = await toldOf(row, context);
  const isOfRun = told?.runId === row.report.id;
  return placeOf(isOfRun ? told.rowNumber : null, row.report.sheets);
}

function toldOf({ id, tableName }: ListedWaiting, context: RequestContext): Promise<Told | undefined> {
  const { db, scope } = context;
  const loader = context.loader<string, Told | undefined>(`waiting:${tableName}`, (ids) =>
    // Only a transaction can say that it matches.
    db.write(scope, async (statements) => {
      await openWaiting(statements);
      const found = await statements.query<Told>(
        `SELECT row_id AS "rowId", table_name AS "tableName", name_index AS "nameIndex", township, village,
                run_id AS "runId", row_number AS "rowNumber"
         FROM waiting_number WHERE table_name = $1 AND row_id = ANY($2::uuid[])`,
        [tableName, ids],
        'told-of-waiting',
      );
      return ids.map((one) => found.find(({ rowId }) => rowId === one));
    }),
  );
  return loader.load(id);
}
