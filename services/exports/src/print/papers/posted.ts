import { digestOf, type KeptPage } from '../kept-papers';
import { paper } from '../paper';
import { part } from '../sheet/blocks';
import { type Html, html } from '../sheet/html';
import { inShanghai } from '../sheet/in-shanghai';
import { bodyOf } from '../sheet/page';
import { FILE, type FileOfRecord, fileTable, type NamedFile, picturesIn, smallPictures } from './files';

interface PostedCase {
  readonly procedureName: string;
  readonly timeline: readonly { readonly name: string; readonly attachments: readonly FileOfRecord[] }[];
}

/** 公示留存: what hung out for a case, page by page as it was printed, whether each still gives its hash, and its photos. */
export const posted = paper<{ monitoringCase: PostedCase | null }>({
  name: 'posted',
  showsKept: true,
  query: `query PrintPosted($id: ID!) { monitoringCase(id: $id) { procedureName
    timeline { name attachments ${FILE} } } }`,
  pictures: ({ monitoringCase: found }) => (found ? picturesIn(filesOf(found)) : []),
  sheet({ monitoringCase: found }, { kept, pictures }) {
    if (!found || kept.length === 0) return undefined;
    const files = filesOf(found);
    const body = html`${kept.map(shown)}${part('附件', files, (named) => fileTable('事项', named))}${smallPictures(files, pictures)}`;
    return { title: `${found.procedureName}公示公告留存`, body };
  },
});

function filesOf({ timeline }: PostedCase): NamedFile[] {
  return timeline.flatMap(({ name, attachments }) => attachments.map((file) => ({ of: name, file })));
}

function shown({ page, digest, account, printedAt }: KeptPage): Html {
  const same = digestOf(page) === digest ? '一致' : '不一致，内容已被改动';
  return html`<section><h2>首次打印：${inShanghai(printedAt)}，${account}</h2>
<p class="foot">校验码（SHA-256）：${digest}，${same}</p>${bodyOf(page)}</section>`;
}
