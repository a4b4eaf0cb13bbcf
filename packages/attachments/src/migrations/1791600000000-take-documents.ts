import type { MigrationInterface, QueryRunner } from 'typeorm';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Word documents are kept as well, by services that take them. */
export class TakeDocuments1791600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(checked(`'image/jpeg', 'image/png', 'application/pdf', '${DOCX}'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(checked(`'image/jpeg', 'image/png', 'application/pdf'`));
  }
}

function checked(types: string): string {
  return `ALTER TABLE attachment DROP CONSTRAINT attachment_media_type_check,
    ADD CONSTRAINT attachment_media_type_check CHECK (media_type IN (${types}))`;
}
