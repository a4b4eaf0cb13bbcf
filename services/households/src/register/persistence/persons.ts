import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowsById } from '@dixian/service';
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
