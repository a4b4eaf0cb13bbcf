import type { Caller } from '@dixian/access';
import { isEntityId } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { type ExportRow, findExport } from '../persistence/exports';

/** The account whose exports a caller sees: the own, for who reads the audit trail everybody's (undefined). */
export function whose({ id, role }: Caller): string | undefined {
  return role === 'auditor' || role === 'admin' ? undefined : id;
}

/** One export, if the caller may see it. */
export async function exportInSight(
  { caller, db, scope }: RequestContext,
  id: string,
): Promise<ExportRow | undefined> {
  if (!isEntityId(id)) return undefined;
  return db.read(scope, (statements) => findExport(statements, id, whose(caller)));
}
