import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, rowsById } from '@dixian/service';

/** A person as it is read; certificate and phone are encrypted. */
export interface PersonRow {
  id: string;
  name: string;
  sex: 'FEMALE' | 'MALE' | null;
  birthOn: PlainDate | null;
  certificateKind: string;
  certificate: Buffer;
  phoneCipher: Buffer | null;
  ethnicity: string | null;
  education: string | null;
  labourCapacity: string | null;
  workPlace: string | null;
  workMonths: number | null;
}

const COLUMNS = `id, name, sex, birth_on AS "birthOn", certificate_kind AS "certificateKind", certificate,
  phone AS "phoneCipher", ethnicity, education, labour_capacity AS "labourCapacity", work_place AS "workPlace",
  work_months AS "workMonths"`;

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
