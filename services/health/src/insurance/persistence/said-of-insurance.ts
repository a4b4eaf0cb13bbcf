import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { SaidOfInsurance } from '../domain/insured';
import type { Scheme } from '../tables';

/** What was said of somebody's insurance, with where it comes from. */
export interface InsuranceRow extends SaidOfInsurance {
  readonly id: string;
  readonly personId: string;
  readonly scheme: Scheme;
  readonly collectedOn: PlainDate | null;
  readonly fee: bigint | null;
  readonly aidClass: string | null;
  readonly source: string;
}

const COLUMNS = `id, person_id AS "personId", year, scheme, word, seen_on AS "seenOn", collected_on AS "collectedOn", fee,
  aid_class AS "aidClass", source`;

/** SQL of all that was said of these persons ($1), whoever said it, the oldest first. */
export const SAID_OF_PERSONS = `SELECT ${COLUMNS} FROM (
    SELECT id, person_id, year, scheme, word, seen_on, collected_on, fee, aid_class, source FROM insurance_record
    WHERE person_id = ANY($1::uuid[])
    UNION ALL
    SELECT id, person_id, year, scheme, word, seen_on, collected_on, fee, aid_class, source FROM insurance_said
    WHERE person_id = ANY($1::uuid[])
  ) AS said ORDER BY seen_on, id`;

/** What was said of each of many persons. */
export async function saidOf(
  transaction: Statements,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, InsuranceRow[]>> {
  const rows = await transaction.query<InsuranceRow>(SAID_OF_PERSONS, [personIds], 'said-of-insurance');
  const byPerson = new Map<string, InsuranceRow[]>();
  for (const row of rows) byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), row]);
  return byPerson;
}
