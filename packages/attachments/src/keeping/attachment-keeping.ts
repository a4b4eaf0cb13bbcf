import { attachmentMigrations } from '../migrations/attachment-migrations';
import { attachment, attachmentDownload, attachmentPiece } from '../tables';

/** What a department keeps of files, and how these rows follow the register. */
export const attachmentKeeping = {
  tables: [attachment, attachmentPiece, attachmentDownload],
  migrations: attachmentMigrations,
  /** Rows that know their household by its id. */
  following: ['attachment'],
  /** Rows that lie in a place alone. */
  placed: ['attachment_download'],
} as const;
