import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';

/** The columns of a person that are set by hand, by the field that names each in the graph. */
export const FACT_COLUMNS = {
  name: 'name',
  sex: 'sex',
  residentInsurance: 'resident_insurance',
  ethnicity: 'ethnicity',
  education: 'education',
  schoolStatus: 'school_status',
  health: 'health',
  labourCapacity: 'labour_capacity',
  workPlace: 'work_place',
  workMonths: 'work_months',
} as const;

export type FactField = keyof typeof FACT_COLUMNS;

/** A person held against others until the transaction ends. */
export interface HeldPerson {
  id: string;
  householdId: string;
  certificate: Buffer;
  certificateIndex: Buffer;
  phoneCipher: Buffer | null;
  exportedOn: PlainDate;
  profiledOn: PlainDate | null;
  facts: Record<FactField, string | number | boolean | null>;
}

const FACTS = Object.entries(FACT_COLUMNS).map(([field, column]) => `'${field}', ${column}`);

/** A person of a household, held. */
export async function holdPerson(
  transaction: Statements,
  personId: string,
  householdId: string,
): Promise<HeldPerson | undefined> {
  if (!isEntityId(personId)) return undefined;
  const [row] = await transaction.query<HeldPerson>(
    `SELECT id, household_id AS "householdId", certificate, certificate_index AS "certificateIndex",
       phone AS "phoneCipher", exported_on AS "exportedOn", profiled_on AS "profiledOn",
       jsonb_build_object(${FACTS.join(', ')}) AS facts
     FROM person WHERE id = $1 AND household_id = $2 FOR UPDATE`,
    [personId, householdId],
  );
  return row;
}

/** Sets columns of a held person; each value comes as text and is cast to the type of its column. */
export async function setPerson(
  transaction: Statements,
  personId: string,
  columns: Readonly<Record<string, string | null>>,
  by: { source: string; on: PlainDate; identity: boolean; profile: boolean },
): Promise<void> {
  await transaction.query(
    `UPDATE person p SET ${Object.keys(columns)
      .map((column) => `${column} = n.${column}, `)
      .join('')}
       source = $3,
       exported_on = CASE WHEN $5::boolean THEN greatest(p.exported_on, $4::date) ELSE p.exported_on END,
       profiled_on = CASE WHEN $6::boolean THEN greatest(p.profiled_on, $4::date) ELSE p.profiled_on END
     FROM jsonb_populate_record(NULL::person, $2::jsonb) AS n WHERE p.id = $1`,
    [personId, JSON.stringify(columns), by.source, by.on, by.identity, by.profile],
  );
}

/** The entry of a certificate number in a household: whether it is present, else the last day it was. */
export async function entryOf(
  transaction: Statements,
  householdId: string,
  certificateIndex: Buffer,
): Promise<{ personId: string; isPresent: boolean; lastDay: PlainDate | null } | undefined> {
  const [row] = await transaction.query<{ personId: string; isPresent: boolean; lastDay: PlainDate | null }>(
    `SELECT p.id AS "personId", coalesce(bool_or(m.id IS NOT NULL AND m.left_on IS NULL), false) AS "isPresent",
       max(m.left_on) AS "lastDay"
     FROM person p LEFT JOIN membership m ON m.person_id = p.id
     WHERE p.household_id = $1 AND p.certificate_index = $2 GROUP BY p.id`,
    [householdId, certificateIndex],
  );
  return row;
}
