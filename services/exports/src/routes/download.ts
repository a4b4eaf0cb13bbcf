import { pipeline } from 'node:stream/promises';
import type { ForwardedCaller } from '@dixian/access';
import { isEntityId } from '@dixian/graph';
import { type Database, type Route, respondJson, scopeOf } from '@dixian/service';
import { type FileStorage, readFile } from '../persistence/export-file';
import { type ExportRow, findExport, record } from '../persistence/exports';
import { fileHeaders } from './file-headers';

const SENTENCES = {
  zh: '没有这个文件：它还没有完成、已经到期删除，或不是由您以现在的角色和区划导出的。',
  en: 'There is no such file: it is not written yet, has expired, or was exported by another account, role or division.',
};

/**
 * `GET /exports?id=`: the file of an export, for the account that asked for it while it works in the same role and
 * division. Each time is written down before the first byte goes.
 */
export function downloadRoute(options: {
  database: Database;
  storage: FileStorage;
  fileName(row: ExportRow): string;
}): Route {
  const { database, storage, fileName } = options;
  return {
    method: 'GET',
    path: '/exports',
    async handle(request, response, forwarded) {
      const id = new URL(request.url ?? '/', 'http://service').searchParams.get('id') ?? '';
      const row = await take(database, id, forwarded);
      if (!row) {
        const message = SENTENCES[forwarded.language];
        return respondJson(response, 404, { errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
      }
      response.writeHead(200, {
        ...fileHeaders(fileName(row)),
        'content-length': String(row.sizeBytes),
      });
      await pipeline(readFile(storage, { id: row.id, attempt: row.attempt }), response).catch(() =>
        response.destroy(),
      );
    },
  };
}

async function take(
  database: Database,
  id: string,
  { caller }: ForwardedCaller,
): Promise<ExportRow | undefined> {
  if (!isEntityId(id)) return undefined;
  return database.write(scopeOf(caller), async (transaction) => {
    const row = await findExport(transaction, id, caller.id);
    const same = row?.role === caller.role && row.divisionCode === caller.division;
    if (!row || !same || row.state !== 'COMPLETED') return undefined;
    await record(transaction, 'DOWNLOADED', { ...row, rows: row.rows });
    return row;
  });
}
