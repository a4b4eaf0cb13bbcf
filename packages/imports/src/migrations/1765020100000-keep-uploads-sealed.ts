import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Uploads are received piece by piece, kept encrypted and bound to their division, and removed once they are settled.
 * What was kept in clear goes at once: imports that still waited for it ask for their file again.
 */
export class KeepUploadsSealed1765020100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM import_upload_chunk');
    await runner.query('DROP POLICY division_scope ON import_upload_chunk');
    await runner.query('ALTER TABLE import_upload_chunk DISABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE import_upload_chunk DROP COLUMN division_code');
    await runner.query('DROP INDEX import_upload_kept');
    await runner.query('ALTER TABLE import_upload DROP COLUMN state');
  }
}

const statements = [
  'TRUNCATE import_upload_chunk',
  `ALTER TABLE import_upload ADD COLUMN state text NOT NULL DEFAULT 'RECEIVING'
     CHECK (state IN ('RECEIVING', 'STORED', 'SETTLED'))`,
  `UPDATE import_upload SET state = 'SETTLED'`,
  `UPDATE import_run SET state = 'FAILED', finished_at = now(),
     failure = '系统升级时文件已删除，请重新上传后再导入。The file was removed by an upgrade; please upload it again.'
   WHERE state IN ('QUEUED', 'RUNNING')`,
  `CREATE INDEX import_upload_kept ON import_upload (division_code) WHERE state <> 'SETTLED'`,
  'ALTER TABLE import_upload_chunk ADD COLUMN division_code text COLLATE "C" NOT NULL',
  ...divisionSecurity('import_upload_chunk'),
];
