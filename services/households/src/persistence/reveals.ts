import type { KeysetList, RequestContext } from '@dixian/service';

/** A reveal as it is read. */
export interface RevealRow {
  id: string;
  account: string;
  role: string;
  /** The person, or the self-report, whose field it was; one of the two. */
  personId: string | null;
  selfReportId: string | null;
  field: string;
  purpose: string;
  revealedAt: Date;
}

/** Sensitive fields by their names in the graph. */
export type RevealedField = 'certificateNumber' | 'phone';

/**
 * Writes down that the caller sees a field in clear and resolves once that is committed; one statement for all
 * fields that are revealed together.
 */
export async function recordReveal(
  context: RequestContext,
  personId: string,
  field: RevealedField,
  purpose: string,
): Promise<void> {
  const loader = context.loader<string, true>('reveal', async (keys) => {
    const reveals = keys.map((key) => JSON.parse(key) as [string, string, string]);
    await context.db.write(context.scope, (transaction) =>
      transaction.query(
        `INSERT INTO reveal (account, role, request_id, person_id, field, purpose, division_code)
         SELECT $1, $2, $3, p.id, r.field, r.purpose, p.division_code
         FROM unnest($4::uuid[], $5::text[], $6::text[]) AS r(person_id, field, purpose) JOIN person p ON p.id = r.person_id`,
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
  await loader.load(JSON.stringify([personId, field, purpose]));
}

/** Reveals of the caller's division, newest first; ids are UUIDv7, so their order is that of time. */
export const revealList: KeysetList = {
  columns: `id, account, role, person_id AS "personId", self_report_id AS "selfReportId", field, purpose, revealed_at AS "revealedAt"`,
  from: 'reveal',
  key: [{ expression: 'id', type: 'uuid' }],
  descending: true,
  conditions: (add) => add,
};
