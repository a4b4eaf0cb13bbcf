import { allInvalid, type InvalidInput, invalidInput, type Message } from '@dixian/graph';
import type { RecordedBy } from '@dixian/recording';
import type { Statements } from '@dixian/service';
import type { MediaType } from '../content/cleaned';

/** What files hang on: a record of a household, of a place or of neither, by its kind and id; of none the household is null. */
export interface AttachmentSubject {
  readonly kind: string;
  readonly id: string;
  readonly householdId: string | null;
  readonly divisionCode: string;
}

/** A file that is held until its record is written. */
export interface HeldAttachment {
  readonly id: string;
  readonly mediaType: MediaType;
}

/** The most files that one act takes. */
const MOST_ATTACHMENTS = 20;

/**
 * Holds files that the account sent whole, so that they can be attached in this transaction; or says which field names
 * one that it cannot use. What was attached before may be attached once more: the minutes of a meeting speak of many.
 */
export async function holdAttachments(
  transaction: Statements,
  { account }: Pick<RecordedBy, 'account'>,
  given: readonly string[] | null | undefined,
  field = 'attachments',
): Promise<readonly HeldAttachment[] | InvalidInput> {
  const ids = [...new Set((given ?? []).map((id) => id.toLowerCase()))];
  if (ids.length === 0) return [];
  if (ids.length > MOST_ATTACHMENTS) return invalidInput(field, 'TOO_MANY_ITEMS', TOO_MANY);
  const held = await transaction.query<HeldAttachment>(
    `SELECT id, media_type AS "mediaType" FROM attachment
     WHERE id::text = ANY($1::text[]) AND uploaded_by = $2 AND state IN ('READY', 'ATTACHED') AND content_key IS NOT NULL
     ORDER BY id FOR UPDATE`,
    [ids, account],
  );
  const found = new Set(held.map(({ id }) => id));
  const unknown = ids.flatMap((id, at) =>
    found.has(id) ? [] : [invalidInput(`${field}.${at}`, 'ATTACHMENT_UNKNOWN', UNKNOWN)],
  );
  return allInvalid(unknown) ?? held;
}

/** Attaches files that are held to a record, in the transaction that writes it. */
export async function attach(
  transaction: Statements,
  { account, role, actingFor }: RecordedBy,
  { kind, id, householdId, divisionCode }: AttachmentSubject,
  held: readonly HeldAttachment[],
): Promise<void> {
  if (held.length === 0) return;
  const ids = held.map((each) => each.id);
  const where = [kind, id, householdId, divisionCode, account, role, actingFor];
  // What hangs elsewhere already hangs here as well, by a row of its own over the same bytes.
  await transaction.query(
    `INSERT INTO attachment (file_id, state, file_name, media_type, size_bytes, sha256, content_key, store, uploaded_by,
       uploaded_at, subject_kind, subject_id, household_id, division_code, account, role, acting_for, attached_at)
     SELECT a.file_id, 'ATTACHED', a.file_name, a.media_type, a.size_bytes, a.sha256, a.content_key, a.store, a.uploaded_by,
       a.uploaded_at, $2, $3, $4, $5, $6, $7, $8, service_now()
     FROM attachment a WHERE a.id = ANY($1::uuid[]) AND a.state = 'ATTACHED' AND NOT EXISTS (
       SELECT FROM attachment o WHERE o.subject_id = $3 AND o.file_id = a.file_id AND o.state = 'ATTACHED')
     ORDER BY array_position($1::uuid[], a.id)`,
    [ids, ...where],
  );
  await transaction.query(
    `UPDATE attachment SET state = 'ATTACHED', subject_kind = $2, subject_id = $3, household_id = $4, division_code = $5,
       account = $6, role = $7, acting_for = $8, attached_at = service_now()
     WHERE id = ANY($1::uuid[]) AND state = 'READY'`,
    [ids, ...where],
  );
}

const UNKNOWN: Message = {
  zh: '没有这个附件，或者已过期、已撤回；请重新上传。',
  en: 'There is no such attachment, or it has expired or was taken back. Please upload it again.',
};
const TOO_MANY: Message = {
  zh: `附件太多，一次最多 ${MOST_ATTACHMENTS} 个。`,
  en: `There are too many attachments; ${MOST_ATTACHMENTS} at most.`,
};
