import type { Message } from '@dixian/graph';
import { layoutsIn } from '@dixian/ledger';

/** What to answer to who may not load a ledger: which one it is, and who loads it. */
export function whoseLedger(ledger: string): Message {
  const layout = layoutsIn(undefined).get(ledger);
  if (!layout) {
    return {
      zh: '您的角色不能导入这份台账，请交由主管部门或县级管理员导入。',
      en: 'Your role may not load this ledger; ask the department that keeps it or the county.',
    };
  }
  const { title, departmentName } = layout;
  return {
    zh: `这是《${title.zh}》，由${departmentName.zh}部门导入，请转交。`,
    en: `This is “${title.en}”; the department that loads it is ${departmentName.en}. Please hand it on.`,
  };
}
