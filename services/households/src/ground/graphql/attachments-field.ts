import { attachmentsOf, type ShownAttachment } from '@dixian/attachments';
import type { RequestContext } from '@dixian/service';

/** The files of a record, by its id. */
export function filesOf(context: RequestContext, recordId: string): Promise<ShownAttachment[]> {
  return attachmentsOf('households', context, recordId);
}
