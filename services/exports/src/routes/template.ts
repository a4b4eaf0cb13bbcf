import { layoutsIn } from '@dixian/ledger';
import { type Route, respondJson } from '@dixian/service';
import { writeTemplate } from '../use-cases/write-template';
import { fileHeaders } from './file-headers';

/** `GET /templates?ledger=`: a ledger to be filled in, with the words of the caller's county; for everybody with an account. */
export const templateRoute: Route = {
  method: 'GET',
  path: '/templates',
  async handle(request, response, { caller, language }) {
    const ledger = new URL(request.url ?? '/', 'http://service').searchParams.get('ledger') ?? '';
    const layout = layoutsIn(caller.division).get(ledger);
    if (!layout || layout.notALedger) {
      const message = language === 'zh' ? '没有这种台账的模板。' : 'There is no template of such a ledger.';
      return respondJson(response, 404, { errors: [{ message, extensions: { code: 'LEDGER_UNKNOWN' } }] });
    }
    response.writeHead(200, fileHeaders(`${layout.title.zh}（模板）.xlsx`));
    await writeTemplate(layout, response).catch(() => response.destroy());
  },
};
