import { digestOf, type KeptPage } from '../kept-papers';
import { paper } from '../paper';
import { type Html, html } from '../sheet/html';
import { inShanghai } from '../sheet/in-shanghai';
import { bodyOf } from '../sheet/page';

interface Data {
  monitoringCase: { procedureName: string } | null;
}

/** 公示留存: what hung out for a case, page by page as it was printed, and whether each still gives its hash. */
export const posted = paper<Data>({
  name: 'posted',
  showsKept: true,
  query: 'query PrintPosted($id: ID!) { monitoringCase(id: $id) { procedureName } }',
  sheet({ monitoringCase: found }, { kept }) {
    if (!found || kept.length === 0) return undefined;
    return { title: `${found.procedureName}公示公告留存`, body: html`${kept.map(shown)}` };
  },
});

function shown({ page, digest, account, printedAt }: KeptPage): Html {
  const same = digestOf(page) === digest ? '一致' : '不一致，内容已被改动';
  return html`<section><h2>首次打印：${inShanghai(printedAt)}，${account}</h2>
<p class="foot">校验码（SHA-256）：${digest}，${same}</p>${bodyOf(page)}</section>`;
}
