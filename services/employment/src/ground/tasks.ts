import { tasksOf } from '@dixian/duty';

/** The department's work on the one list of tasks. */
export const tasks = tasksOf('employment', {
  EXTEND_POST: {
    zh: '公益性岗位协议延续',
    en: 'Extend the agreement of a post',
    form: 'extendPosts',
    fact: 'EMPLOYMENT',
    level: 'county',
    sector: 'employment',
  },
  AGREEMENT_WITHOUT_END: {
    zh: '补录岗位协议到期日',
    en: 'Enter the last day of an agreement',
    form: 'startEmploymentImport',
    fact: 'EMPLOYMENT',
    level: 'county',
    sector: 'employment',
  },
});
