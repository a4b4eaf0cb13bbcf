import { pipeline } from 'node:stream/promises';
import { type Caller, type Fact, mayKnow } from '@dixian/access';
import { type Database, type Route, respondJson, type Scope, scopeOf, systemScope } from '@dixian/service';
import { openContentKey } from '../storing/sealed-content';
import { contentOf, type KeptFile, type Storage } from '../storing/stored-content';
import { attachmentDownload } from '../tables';
import { refused } from './refusals';
import { idIn, toldOf } from './routes';

/** Whether a caller sees a record wherever it lies. */
export type SeesRecord = (database: Database, id: string, caller: Caller) => Promise<boolean>;

export interface DownloadOptions {
  readonly storage: Storage;
  /** The kind of fact that each kind of record tells, by which its files are seen or not. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** Kinds of records that are seen beyond the division they carry. */
  readonly seen: Readonly<Record<string, SeesRecord>>;
}

interface Asked extends KeptFile {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly key: Buffer | null;
  readonly divisionCode: string;
}

/** `GET /attachments?id=`: a file for who may see the record it hangs on; each time is written down. */
export function downloadRoute({ storage, facts, seen }: DownloadOptions): Route {
  const { database, cipher } = storage;
  return {
    method: 'GET',
    path: '/attachments',
    async handle(request, response, { caller, language, requestId }) {
      try {
        const id = idIn(new URL(request.url ?? '/', 'http://service').searchParams);
        const { file, scope } = await fileSeenBy(caller, id);
        if (!file.key || !file.store) throw refused('ATTACHMENT_GONE');
        const pieces = contentOf(storage, scope, file, openContentKey(cipher, file.fileId, file.key));
        // The first piece before the first byte: what cannot be read is an answer, not half a file.
        const first = await pieces.next();
        await database.write(scope, (transaction) =>
          transaction.insert(attachmentDownload, {
            attachmentId: id,
            account: caller.id,
            role: caller.role,
            actingFor: caller.division,
            requestId: requestId ?? '',
            divisionCode: file.divisionCode,
          }),
        );
        response.writeHead(200, {
          'content-type': file.mediaType,
          'content-length': file.sizeBytes,
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
          'content-security-policy': "default-src 'none'; sandbox",
          'x-content-type-options': 'nosniff',
        });
        await pipeline(async function* () {
          if (!first.done) yield first.value;
          yield* pieces;
        }, response);
      } catch (error) {
        const told = toldOf(error);
        if (response.headersSent || !told) throw error;
        const { code, status } = told;
        respondJson(response, status, {
          errors: [{ message: told.sentence(language), extensions: { code } }],
        });
      }
    },
  };

  async function fileSeenBy(caller: Caller, id: string): Promise<{ file: Asked; scope: Scope }> {
    const own = scopeOf(caller);
    const file = await attachedFile(storage, own, id);
    const fact = file && facts[file.subjectKind];
    if (file && fact && mayKnow(caller, fact)) return { file, scope: own };
    if (Object.keys(seen).length === 0) throw refused('ATTACHMENT_UNKNOWN');
    const anywhere = await attachedFile(storage, systemScope, id);
    const sees = anywhere && seen[anywhere.subjectKind];
    if (!anywhere || !(await sees?.(database, anywhere.subjectId, caller)))
      throw refused('ATTACHMENT_UNKNOWN');
    return { file: anywhere, scope: systemScope };
  }
}

async function attachedFile({ database }: Storage, scope: Scope, id: string): Promise<Asked | undefined> {
  const [file] = await database.read(scope, (statements) =>
    statements.query<Asked>(
      `SELECT file_id AS "fileId", file_name AS "fileName", media_type AS "mediaType", size_bytes AS "sizeBytes",
         content_key AS key, store, subject_kind AS "subjectKind", subject_id AS "subjectId", division_code AS "divisionCode"
       FROM attachment WHERE id = $1 AND state IN ('ATTACHED', 'TAKEN_BACK')`,
      [id],
    ),
  );
  return file;
}
