import type { MigrationInterface } from 'typeorm';
import { CreateAttachments1765460000000 } from './1765460000000-create-attachments';

/** The tables of attachments, for each service that takes some. */
export const attachmentMigrations: readonly (new () => MigrationInterface)[] = [
  CreateAttachments1765460000000,
];
