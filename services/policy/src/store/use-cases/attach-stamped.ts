import { attach, holdAttachments } from '@dixian/attachments';
import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { RecordedBy } from '@dixian/recording';
import type { Statements } from '@dixian/service';

/** Attaches the stamped document to a version, or says which file cannot be used. */
export async function attachStamped(
  transaction: Statements,
  by: RecordedBy,
  { id, placeCode }: { readonly id: string; readonly placeCode: string },
  attachments: readonly string[] | null | undefined,
): Promise<UserErrorValue | undefined> {
  const held = await holdAttachments(transaction, by, attachments);
  if (isUserError(held)) return held;
  await attach(
    transaction,
    by,
    { kind: 'POLICY_VERSION', id, householdId: null, divisionCode: placeCode },
    held,
  );
  return undefined;
}

/** Whether a stamped document hangs on a version. */
export async function isStamped(transaction: Statements, versionId: string): Promise<boolean> {
  const [row] = await transaction.query<{ isStamped: boolean }>(
    `SELECT EXISTS (SELECT FROM attachment WHERE subject_id = $1 AND state = 'ATTACHED') AS "isStamped"`,
    [versionId],
  );
  return row?.isStamped ?? false;
}
