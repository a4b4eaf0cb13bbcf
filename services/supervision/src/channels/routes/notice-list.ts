import { isEntityId } from '@dixian/graph';
import { type Route, respondJson, type ServiceParts, scopeOf } from '@dixian/service';
import { noticeById } from '../../notices/persistence/receipts';
import { writeNoticeList } from '../use-cases/write-notice-list';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NOTHING = { zh: '没有这条提醒。', en: 'There is no such notice.' };

/** `GET /notice-list?id=`: the duties of a notice in Excel, for whoever sees the notice; of no household and no person. */
export function noticeListRoute({ db, clock }: Pick<ServiceParts, 'db' | 'clock'>): Route {
  return {
    method: 'GET',
    path: '/notice-list',
    async handle(request, response, { caller, language }) {
      const id = new URL(request.url ?? '/', 'http://service').searchParams.get('id') ?? '';
      const scope = scopeOf(caller);
      const notice = isEntityId(id)
        ? await db.read(scope, (statements) => noticeById(statements, id))
        : undefined;
      if (!notice) {
        const error = { message: NOTHING[language], extensions: { code: 'NOT_FOUND' } };
        return respondJson(response, 404, { errors: [error] });
      }
      const name = encodeURIComponent(`督办清单 ${notice.divisionCode} ${notice.night}.xlsx`);
      response.writeHead(200, {
        'content-type': XLSX,
        'content-disposition': `attachment; filename="duties.xlsx"; filename*=UTF-8''${name}`,
      });
      await writeNoticeList({ db, scope, today: clock.today() }, notice, response).catch(() =>
        response.destroy(),
      );
    },
  };
}
