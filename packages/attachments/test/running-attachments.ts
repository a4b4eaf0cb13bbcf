import { createHash } from 'node:crypto';
import { FieldCipher } from '@dixian/personal-data';
import { type Database, openDatabase, type Scope, systemScope, withEventTables } from '@dixian/service';
import { serviceDatabase } from '@dixian/testkit';
import {
  attach,
  attachment,
  attachmentDownload,
  attachmentMigrations,
  attachmentPiece,
  holdAttachments,
} from '../src';
import { beginAttachment, completeAttachment, keepPart, PART_BYTES } from '../src/receiving/receive';
import type { Received } from '../src/receiving/sent-attachments';
import type { Bucket } from '../src/storing/bucket';
import { openContentKey } from '../src/storing/sealed-content';
import { contentOf, type KeptFile, type Storage } from '../src/storing/stored-content';

export const village: Scope = { division: '410526001001', sector: '*' };
export const neighbour: Scope = { division: '410527', sector: '*' };
export const CLERK = { account: 'clerk', scope: village };
export const LIMITS = { ATTACHMENT_BYTES: 20 * 2 ** 20, ATTACHMENT_BYTES_PER_ACCOUNT: 40 * 2 ** 20 };
export const HOUSEHOLD = '00000000-0000-7000-8000-000000000001';

export const keysOf = (current: string) =>
  new FieldCipher({ current, all: { k1: Buffer.alloc(32, 1), k2: Buffer.alloc(32, 2) } });

interface RowOf {
  readonly id: string;
  readonly fileId: string;
  readonly state: string;
  readonly store: string | null;
  readonly key: Buffer | null;
  readonly reason: string | null;
}

/** A service's database that takes attachments. */
export class RunningAttachments {
  private constructor(
    readonly database: Database,
    readonly drop: () => Promise<void>,
  ) {}

  static async start(): Promise<RunningAttachments> {
    const { applicationUrl: url, drop } = await serviceDatabase(
      'attachments',
      withEventTables([...attachmentMigrations]),
    );
    const entities = [attachment, attachmentPiece, attachmentDownload];
    const database = await openDatabase({ url, service: 'attachments', poolSize: 4, entities });
    return new RunningAttachments(database, async () => {
      await database.close();
      await drop();
    });
  }

  storage(cipher = keysOf('k1'), bucket?: Bucket): Storage {
    return { database: this.database, cipher, bucket };
  }

  /** Sends a file whole, part by part. */
  async sent(bytes: Buffer, { sender = CLERK, storage = this.storage() } = {}): Promise<Received> {
    const id = await this.sentInParts(bytes, { sender, storage });
    return completeAttachment(storage, sender, id, {
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  }

  /** Sends the parts of a file, and does not end it. */
  async sentInParts(bytes: Buffer, { sender = CLERK, storage = this.storage() } = {}): Promise<string> {
    const id = await beginAttachment(storage, LIMITS, sender, { fileName: '照片.jpg', bytes: bytes.length });
    for (let position = 0; position * PART_BYTES < bytes.length; position++) {
      const part = bytes.subarray(position * PART_BYTES, (position + 1) * PART_BYTES);
      await keepPart(storage, sender, id, { position, bytes: part });
    }
    return id;
  }

  /** Attaches files to a record as an act of it does; undefined, or why they cannot be. */
  attached(
    ids: readonly string[],
    subjectId: string,
    account = 'clerk',
    scope = village,
  ): Promise<string | undefined> {
    const by = { account, role: 'village', actingFor: scope.division } as const;
    return this.database.write(scope, async (transaction) => {
      const held = await holdAttachments(transaction, by, ids);
      if ('code' in held) return `${held.field} ${held.code}`;
      const subject = { kind: 'VISIT', id: subjectId, householdId: HOUSEHOLD, divisionCode: scope.division };
      await attach(transaction, by, subject, held);
      return undefined;
    });
  }

  /** The bytes of a file as its service gives them. */
  async read(id: string, storage = this.storage(), scope = village): Promise<Buffer> {
    const [file] = await this.rows<KeptFile & { key: Buffer }>(
      'SELECT file_id AS "fileId", size_bytes AS "sizeBytes", store, content_key AS key FROM attachment WHERE id = $1',
      [id],
      scope,
    );
    if (!file) throw new Error('out of sight');
    const pieces: Buffer[] = [];
    const own = openContentKey(storage.cipher, file.fileId, file.key);
    for await (const piece of contentOf(storage, scope, file, own)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  all(): Promise<RowOf[]> {
    return this.rows(
      `SELECT id, file_id AS "fileId", state, store, content_key AS key, reason FROM attachment ORDER BY attached_at, id`,
    );
  }

  rows<Row extends object>(
    sql: string,
    values: readonly unknown[] = [],
    scope: Scope = systemScope,
  ): Promise<Row[]> {
    return this.database.read(scope, (statements) => statements.query<Row>(sql, values));
  }

  async empty(): Promise<void> {
    await this.write('DELETE FROM attachment');
    await this.write('DELETE FROM attachment_piece');
  }

  async write(sql: string, values: readonly unknown[] = []): Promise<void> {
    await this.database.write(systemScope, (transaction) => transaction.query(sql, values));
  }
}
