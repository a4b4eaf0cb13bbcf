import { attachment, attachmentDownload, attachmentMigrations, attachmentPiece } from '@dixian/attachments';
import type { Room } from '../ground/room';
import { attachmentResolvers } from './graphql/attachment-resolvers';

/** Photos, scans and PDF of what was done (附件); each room shows those of its own records. */
export const attachments: Room = {
  tables: [
    { entity: attachment, onSplit: 'goes', onMerge: 'follows' },
    { entity: attachmentPiece, household: 'none' },
    { entity: attachmentDownload, household: 'none' },
  ],
  migrations: attachmentMigrations,
  furnish: () => ({ resolvers: attachmentResolvers }),
};
