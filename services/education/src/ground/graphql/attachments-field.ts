import { filesOf } from '@dixian/attachments';

/** The files of a record, as `attachments` of its type. */
export const attachments = filesOf('education');
