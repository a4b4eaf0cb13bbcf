import type { Caller, Role, Sector } from '@dixian/access';
import { isUserError, notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import { type Act, type HeldRows, type KeyedInput, type RecordedBy, recordOnce } from '@dixian/recording';
import { holdRegistered, type RegisteredHousehold } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';

/** Who may do an act: offices of the line by their role, staff of departments by their sector. */
export interface Actors {
  readonly roles: readonly Role[];
  readonly sectors: readonly Sector[];
}

/** An act that writes a row, and gives it. */
export interface RowAct<Row extends { id: string }> extends Pick<Act, 'act' | 'texts' | 'days' | 'along'> {
  readonly actors: Actors;
  /** The rows it writes one of. */
  readonly reads: Pick<HeldRows<Row, never>, 'find'>;
  write(transaction: Statements, by: RecordedBy): Promise<Row | UserErrorValue>;
}

/** Records an act once, for who may do it; the same key again gives the row as it stands. */
export function recordRow<Row extends { id: string }>(
  context: RequestContext,
  { act, actors, reads, texts, days, along, write }: RowAct<Row>,
  input: KeyedInput,
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
      const row = await write(transaction, by);
      return isUserError(row) ? row : { answer: row, reference: row.id };
    },
    (reader, id) => reads.find(reader, id),
  );
}

/** An act about a household of the caller's division. */
export interface HouseholdAct<Row extends { id: string }> extends Omit<RowAct<Row>, 'write'> {
  write(
    transaction: Statements,
    household: RegisteredHousehold,
    by: RecordedBy,
  ): Promise<Row | UserErrorValue>;
}

/** Records an act about a household, which stays where it is meanwhile. */
export function recordOfHousehold<Row extends { id: string }>(
  context: RequestContext,
  { write, ...act }: HouseholdAct<Row>,
  input: KeyedInput & { readonly householdId: string },
): Promise<Row | UserErrorValue> {
  return recordRow<Row>(
    context,
    {
      ...act,
      async write(transaction, by) {
        const household = await holdRegistered(transaction, input.householdId);
        return household ? write(transaction, household, by) : NO_HOUSEHOLD;
      },
    },
    input,
  );
}

/** Why somebody may not act; undefined for who may. */
function refuseActor(
  { role, sector }: Pick<Caller, 'role' | 'sector'>,
  { roles, sectors }: Actors,
): UserErrorValue | undefined {
  const may = role === 'department' ? sector !== undefined && sectors.includes(sector) : roles.includes(role);
  return may ? undefined : NOT_YOURS;
}

const NOT_YOURS = notPermitted({
  zh: '这一项不由您的单位办理，请交由财政、农业农村部门或有权的县、乡、村办理。',
  en: 'This is not for your office. Please ask the finance or rural department, or the county, township or village in charge.',
});
export const NO_HOUSEHOLD = notFound('householdId', {
  zh: '您的辖区内没有这一户，请核对；刚登记的农户请稍后再试。',
  en: 'There is no such household in your division. Please check it; if it was registered just now, try again shortly.',
});
