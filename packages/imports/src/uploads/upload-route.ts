import { basename } from 'node:path';
import { canActFor } from '@dixian/access';
import { type Database, type Route, respondJson, scopeOf } from '@dixian/service';
import { storeUpload } from './upload-store';

/** `POST /uploads?ledger=&file=`: takes the file a caller sends through the gateway; answers 201 with the upload's id. */
export function uploadRoute(options: {
  service: string;
  database: Database;
  ledgers: readonly string[];
}): Route {
  return {
    method: 'POST',
    path: '/uploads',
    async handle(request, response, { caller }) {
      const query = new URL(request.url ?? '/', 'http://service').searchParams;
      const ledger = query.get('ledger') ?? '';
      if (!canActFor(caller, `import:${options.service}`)) {
        return refuse(
          403,
          'NOT_PERMITTED',
          '您的角色不能导入本部门的台账。Your role may not load this ledger.',
        );
      }
      if (!options.ledgers.includes(ledger)) {
        return refuse(400, 'LEDGER_NOT_OURS', `本部门的台账：${options.ledgers.join('、')}。Unknown ledger.`);
      }
      const upload = await storeUpload(
        options.database,
        {
          ledger,
          fileName: basename(query.get('file') ?? ledger),
          uploadedBy: caller.id,
          scope: scopeOf(caller),
        },
        request,
      );
      respondJson(response, 201, upload);

      function refuse(status: number, code: string, message: string): void {
        request.resume();
        respondJson(response, status, { errors: [{ message, extensions: { code } }] });
      }
    },
  };
}
