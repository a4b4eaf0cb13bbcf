import {
  defineService,
  int,
  json,
  type LedgerEnvironment,
  type ServiceDefinition,
  sealed,
  table,
  text,
  uuid,
} from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standIn } from './stand-in';

const note = table(
  'note',
  { id: uuid().byDefault('uuidv7()'), says: sealed(), answers: sealed().nullable().named('reply') },
  { primary: ['id'] },
);
const piece = table(
  'piece',
  { noteId: uuid(), position: int(), bytes: sealed({ of: ['noteId', 'position'], name: pieceName }) },
  { primary: ['noteId', 'position'] },
);
const formerNote = table(
  'former_note',
  { runId: uuid(), tableName: text(), before: json<Record<string, unknown>>() },
  { primary: ['runId', 'tableName'], images: { table: 'tableName', row: 'before' } },
);

/** What a piece is sealed for. */
export function pieceName(noteId: string, position: string): string {
  return `piece ${noteId} ${position}`;
}

class CreateSealedTables1700000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [
      'CREATE TABLE note (id uuid PRIMARY KEY DEFAULT uuidv7(), says bytea NOT NULL, reply bytea)',
      'CREATE TABLE piece (note_id uuid, position int, bytes bytea NOT NULL, PRIMARY KEY (note_id, position))',
      'CREATE TABLE former_note (run_id uuid, table_name text, before jsonb NOT NULL, PRIMARY KEY (run_id, table_name))',
    ])
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE note, piece, former_note');
  }
}

/** The stand-in with sealed columns of each kind: texts, pieces that open under a name, rows as they were. */
export const sealingStandIn: ServiceDefinition<LedgerEnvironment> = defineService({
  ...standIn,
  entities: [note, piece, formerNote],
  migrations: [CreateSealedTables1700000600000],
});
