import type { Scope, Statements } from '@dixian/service';

interface SaidMapping {
  ledger: string;
  account: string;
  mapping: readonly { heading: string; field: string | null }[];
}

/** Keeps how an office's headings are read, for its next files of the ledger; what is said now counts from now. */
export async function rememberMapping(
  transaction: Statements,
  { division }: Scope,
  { ledger, account, mapping }: SaidMapping,
): Promise<void> {
  if (mapping.length === 0) return;
  await transaction.query(
    `INSERT INTO import_mapping (division_code, ledger, heading, field, set_by)
     SELECT $1, $2, m.heading, m.field, $3 FROM jsonb_to_recordset($4::jsonb) AS m(heading text, field text)
     ON CONFLICT (division_code, ledger, heading) DO UPDATE
       SET field = excluded.field, set_by = excluded.set_by, set_at = service_now()`,
    [division, ledger, account, JSON.stringify(mapping)],
  );
}

/** How an office's headings of a ledger are read: field by heading, null where a column is not to be read. */
export async function rememberedMapping(
  statements: Statements,
  { division }: Scope,
  ledger: string,
): Promise<Record<string, string | null>> {
  const rows = await statements.query<{ heading: string; field: string | null }>(
    'SELECT heading, field FROM import_mapping WHERE division_code = $1 AND ledger = $2',
    [division, ledger],
  );
  return Object.fromEntries(rows.map(({ heading, field }) => [heading, field]));
}
