import type { Statements } from '@dixian/service';

/** The indexes of the last four of a person's numbers. */
export interface NumberEnds {
  readonly id: string;
  readonly certificateEnd: Buffer;
  readonly phoneEnd: Buffer | null;
}

const BATCH = 1_000;

/** Persons that were kept before their numbers had these indexes, held; those that others hold come later. */
export function withoutNumberEnds(
  transaction: Statements,
): Promise<{ id: string; certificate: Buffer; phone: Buffer | null }[]> {
  return transaction.query(
    `SELECT id, certificate, phone FROM person WHERE certificate_end IS NULL ORDER BY id LIMIT ${BATCH}
     FOR UPDATE SKIP LOCKED`,
  );
}

/** Keeps them. */
export async function setNumberEnds(transaction: Statements, ends: readonly NumberEnds[]): Promise<void> {
  await transaction.query(
    `UPDATE person p SET certificate_end = e.certificate_end, phone_end = e.phone_end
     FROM unnest($1::uuid[], $2::bytea[], $3::bytea[]) AS e(id, certificate_end, phone_end) WHERE p.id = e.id`,
    [
      ends.map(({ id }) => id),
      ends.map(({ certificateEnd }) => certificateEnd),
      ends.map(({ phoneEnd }) => phoneEnd),
    ],
  );
}
