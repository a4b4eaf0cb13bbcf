import { oneEach } from '@dixian/department';
import { itemSql, type TransitionRule } from '@dixian/transition';

/** How far a document holds beyond the day: one that prints no end goes on, one whose time is over is reviewed and stops nothing by itself. */
export const documentAtDay: TransitionRule = {
  name: 'document-at-day',
  words: {
    document: { zh: '文件', en: 'document' },
    until: { zh: '文件截止日', en: 'in force until' },
  },
  items(asked, add) {
    const { policies, transition } = asked;
    const document = policies.documents.get(transition.document);
    if (!document) return undefined;
    const said = [{ id: document.id, title: document.title, until: document.effective.to }];
    const from = oneEach(said, asked, add, ['id', 'title', 'until']);
    const same = { document: 'r.title' };
    const columns = itemSql(
      {
        ...{ subjectKind: 'DOCUMENT', subjectId: 'r.subject', divisionCode: 'r.division' },
        ...{ change: transition.result, before: same, after: same, facts: { until: 'r.until' } },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM ${from}`;
  },
};
