import type { MigrationInterface } from 'typeorm';
import { CreateAttachments1765460000000 } from './1765460000000-create-attachments';
import { TakeDocuments1791600000000 } from './1791600000000-take-documents';

/** The tables of attachments, for each service that takes some. */
export const attachmentMigrations: readonly (new () => MigrationInterface)[] = [
  CreateAttachments1765460000000,
  TakeDocuments1791600000000,
];
