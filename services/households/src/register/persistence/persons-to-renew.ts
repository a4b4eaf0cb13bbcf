import type { Statements } from '@dixian/service';

/** A person whose indexes are not known under another key yet. */
export interface PersonToRenew {
  readonly id: string;
  readonly countyCode: string;
  readonly certificate: Buffer;
  readonly phone: Buffer | null;
  readonly name: string;
}

const BATCH = 200;

/** The next persons behind one, in the order of their keys, of whom an index has no translation to the key yet. */
export function personsToRenew(
  transaction: Statements,
  toKey: Buffer,
  after: Pick<PersonToRenew, 'id' | 'countyCode'> | undefined,
): Promise<PersonToRenew[]> {
  const unknown = (column: string) =>
    `(${column} IS NOT NULL AND NOT EXISTS (SELECT FROM index_translation x WHERE x.to_key = $1 AND x.former = ${column}))`;
  const columns = ['p.certificate_index', 'p.name_index', 'p.number_index', 'p.phone_index', 'p.phone_end'];
  return transaction.query<PersonToRenew>(
    `SELECT p.id, p.county_code AS "countyCode", p.certificate, p.phone, p.name FROM person p
     WHERE ($2::text IS NULL OR (p.county_code, p.id) > ($2::text, $3::uuid))
       AND (${columns.map(unknown).join(' OR ')})
     ORDER BY p.county_code, p.id LIMIT ${BATCH}`,
    [toKey, after?.countyCode ?? null, after?.id ?? null],
  );
}
