import type { KeysetList, RequestContext, RowOf } from '@dixian/service';
import { reveal } from './tables';

const SHOWN = [
  'id',
  'account',
  'role',
  'personId',
  'selfReportId',
  'field',
  'purpose',
  'revealedAt',
] as const;

/** A reveal as it is read, of a person's field or of a self-report's. */
export type RevealRow = RowOf<typeof reveal, (typeof SHOWN)[number]>;

/** Sensitive fields by their names in the graph. */
export type RevealedField = 'certificateNumber' | 'phone';

/** Whose field it is: the table of the row. */
export type RevealedOf = 'person' | 'self_report';

/**
 * Writes down that the caller sees a field in clear and resolves once that is committed; one statement for all
 * fields of persons, or of self-reports, that are revealed together.
 */
export async function recordReveal(
  context: RequestContext,
  of: RevealedOf,
  seen: { id: string; field: RevealedField; purpose: string },
): Promise<void> {
  const loader = context.loader<string, true>(`reveal-${of}`, async (keys) => {
    const reveals = keys.map((key) => JSON.parse(key) as [string, string, string]);
    await context.db.write(context.scope, (transaction) =>
      transaction.query(
        `INSERT INTO reveal (account, role, request_id, ${of}_id, field, purpose, division_code)
         SELECT $1, $2, $3, t.id, r.field, r.purpose, t.division_code
         FROM unnest($4::uuid[], $5::text[], $6::text[]) AS r(id, field, purpose) JOIN ${of} t ON t.id = r.id`,
        [
          context.caller.id,
          context.caller.role,
          context.requestId,
          reveals.map(([id]) => id),
          reveals.map(([, name]) => name),
          reveals.map(([, , reason]) => reason),
        ],
      ),
    );
    return keys.map(() => true as const);
  });
  await loader.load(JSON.stringify([seen.id, seen.field, seen.purpose]));
}

/** Reveals of the caller's division, newest first; ids are UUIDv7, so their order is that of time. */
export const revealList: KeysetList = {
  columns: reveal.select(SHOWN),
  from: 'reveal',
  key: [{ expression: 'id', type: 'uuid' }],
  descending: true,
  conditions: (add) => add,
};
