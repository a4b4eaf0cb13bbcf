import type { Statements } from '@dixian/service';

/** The lead that led to a time of monitoring; null where none did. */
export async function leadOfPeriod(
  transaction: Statements,
  { caseId }: { caseId: string | null },
): Promise<string | null> {
  if (caseId === null) return null;
  const [row] = await transaction.query<{ leadId: string | null }>(
    'SELECT lead_id AS "leadId" FROM monitoring_case WHERE id = $1',
    [caseId],
  );
  return row?.leadId ?? null;
}
