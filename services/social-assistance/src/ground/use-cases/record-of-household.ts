import type { Caller, Role } from '@dixian/access';
import { isUserError, notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import { type Act, type KeyedInput, type RecordedBy, recordOnce } from '@dixian/recording';
import { holdRegistered, type RegisteredHousehold } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';

/** Who may do an act: offices of the line by their role, `department` for civil affairs staff. */
export type Actors = readonly Role[];

/** An act about a household, and what it writes. */
export interface HouseholdAct<Row extends { id: string }>
  extends Pick<Act, 'act' | 'texts' | 'days' | 'along'> {
  readonly actors: Actors;
  /** The table of the answer, and the columns that make a row of it. */
  readonly table: string;
  readonly columns: string;
  write(
    transaction: Statements,
    household: RegisteredHousehold,
    by: RecordedBy,
  ): Promise<Row | UserErrorValue>;
}

/** Records an act about a household once, for who may do it, and gives its row; offices of the line act as well as staff. */
export function recordOfHousehold<Row extends { id: string }>(
  context: RequestContext,
  { act, actors, table, columns, texts, days, along, write }: HouseholdAct<Row>,
  input: KeyedInput & { readonly householdId: string },
): Promise<Row | UserErrorValue> {
  return recordOnce<Row, string>(
    context,
    {
      act,
      input,
      ...(texts && { texts }),
      ...(days && { days }),
      ...(along && { along }),
      may: (caller) => refuseActor(caller, actors),
    },
    async (transaction, by) => {
      const household = await holdRegistered(transaction, input.householdId);
      if (!household) return NO_HOUSEHOLD;
      const row = await write(transaction, household, by);
      return isUserError(row) ? row : { answer: row, reference: row.id };
    },
    async (reader, id) => {
      const [row] = await reader.query<Row>(`SELECT ${columns} FROM ${table} t WHERE t.id = $1`, [id]);
      return row;
    },
  );
}

/** Why somebody may not act; undefined for who may. */
export function refuseActor({ role, sector }: Caller, actors: Actors): UserErrorValue | undefined {
  const may = actors.includes(role) && (role !== 'department' || sector === 'civil-affairs');
  return may ? undefined : NOT_YOURS;
}

const NOT_YOURS = notPermitted({
  zh: '这一项不由您的单位办理，请交由民政或有权的乡镇、村办理。',
  en: 'This is not for your office. Please ask civil affairs or the township or village in charge.',
});
const NO_HOUSEHOLD = notFound('householdId', {
  zh: '您的辖区内没有这一户，请核对；刚登记的农户请稍后再试。',
  en: 'There is no such household in your division. Please check it; if it was registered just now, try again shortly.',
});
