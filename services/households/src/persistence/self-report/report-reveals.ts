import type { RequestContext } from '@dixian/service';
import type { RevealedField } from '../reveals';

/** Writes down that the caller sees a field of self-reports in clear, as for persons; one statement for all of a request. */
export async function recordReportReveal(
  context: RequestContext,
  reportId: string,
  field: RevealedField,
  purpose: string,
): Promise<void> {
  const loader = context.loader<string, true>('self-report-reveal', async (keys) => {
    const reveals = keys.map((key) => JSON.parse(key) as [string, string, string]);
    await context.db.write(context.scope, (transaction) =>
      transaction.query(
        `INSERT INTO reveal (account, role, request_id, self_report_id, field, purpose, division_code)
         SELECT $1, $2, $3, s.id, r.field, r.purpose, s.division_code
         FROM unnest($4::uuid[], $5::text[], $6::text[]) AS r(self_report_id, field, purpose)
         JOIN self_report s ON s.id = r.self_report_id`,
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
  await loader.load(JSON.stringify([reportId, field, purpose]));
}
