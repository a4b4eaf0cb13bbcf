import { filedRecord } from '@dixian/attachments';

/** Files of what was done with a project: 论证意见、公示照片、验收报告。 */
export const PROJECT_FILES = filedRecord({
  kind: 'PROJECT_ACT',
  fact: 'FUNDS',
  table: 'project_act',
  placed: true,
});
