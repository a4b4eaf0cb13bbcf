import { attach, holdAttachments } from '@dixian/attachments';
import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { RecordedBy } from '@dixian/recording';
import type { Statements } from '@dixian/service';
import type { Subject } from '../domain/attached-to';

/** Files as somebody names them with what they record; `field` is where they stand in the input. */
export interface GivenFiles {
  readonly attachments?: readonly string[] | null | undefined;
  readonly field?: string;
}

/** Attaches files to records just written, or says which file cannot be used: then nothing of it is recorded. */
export async function attachTo(
  transaction: Statements,
  by: RecordedBy,
  { attachments, field }: GivenFiles,
  subjects: readonly Subject[],
): Promise<UserErrorValue | undefined> {
  for (const subject of subjects) {
    const held = await holdAttachments(transaction, by, attachments, field);
    if (isUserError(held)) return held;
    await attach(transaction, by, subject, held);
  }
  return undefined;
}
