import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowPerKey, rowsById } from '@dixian/service';
import { person } from './tables';

const SHOWN = [
  'id',
  'name',
  'sex',
  'birthOn',
  'certificateKind',
  'certificate',
  'phoneCipher',
  'ethnicity',
  'education',
  'labourCapacity',
  'workPlace',
  'workMonths',
] as const;

/** A person as it is read; certificate and phone are encrypted. */
export type PersonRow = RowOf<typeof person, (typeof SHOWN)[number]>;

const COLUMNS = person.select(SHOWN);

/** A person of the caller's division by id; one statement per request. */
export async function personById(context: RequestContext, id: string): Promise<PersonRow | undefined> {
  return isEntityId(id) ? rowsById<PersonRow>(context, 'person', COLUMNS).load(id) : undefined;
}

/** The head of a household on a day; one statement per request and day. */
export async function headOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<PersonRow | undefined> {
  const sql = `SELECT DISTINCT ON (m.household_id) m.household_id AS "rowKey", ${person.select(SHOWN, 'p')}
    FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.household_id = ANY($1::uuid[]) AND m.is_head AND m.joined_on <= $2::date
      AND (m.left_on IS NULL OR m.left_on >= $2::date)
    ORDER BY m.household_id, m.lives_together DESC, m.id`;
  return rowPerKey<PersonRow>(context, `head:${asOf}`, sql, [asOf]).load(householdId);
}

/** Persons of the caller's division with that identity number, by its blind index. */
export function personsByIndex(context: RequestContext, index: Buffer): Promise<PersonRow[]> {
  return context.db.read(context.scope, (statements) =>
    statements.query<PersonRow>(
      `SELECT ${COLUMNS} FROM person WHERE certificate_index = $1 ORDER BY id`,
      [index],
      'persons-by-index',
    ),
  );
}
