import { basename } from 'node:path';
import { canActFor } from '@dixian/access';
import { FILE_NAME, readText } from '@dixian/graph';
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
      const fileName = readText(basename(query.get('file') ?? ledger), FILE_NAME);
      if (fileName.problem) {
        return refuse(
          400,
          fileName.problem,
          '文件名太长或含有控制字符，请改名后重新上传。Please rename the file.',
        );
      }
      const upload = await storeUpload(
        options.database,
        {
          ledger,
          fileName: fileName.text,
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
