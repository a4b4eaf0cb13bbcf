import { tasksOf } from '@dixian/duty';

const county = { fact: 'SCHOOLING', level: 'county', sector: 'education' } as const;

/** The department's work on the one list of tasks; no document prints a day for any of it, so each has its age. */
export const tasks = tasksOf('education', {
  BRING_BACK: {
    zh: '劝返失学儿童或送教上门',
    en: 'Bring a child back to school or teach it at home',
    form: 'recordReturnVisit',
    fact: 'SCHOOLING',
    level: 'village',
  },
  FIND_SCHOOL: {
    zh: '为适龄儿童落实就学',
    en: 'Find a school for a child of school age',
    form: 'recordEnrolment',
    fact: 'SCHOOLING',
    level: 'village',
  },
  NAME_THE_CHILD: {
    zh: '查明失学的是哪个孩子',
    en: 'Find out which child is out of school',
    form: 'suspectDropout',
    fact: 'SCHOOLING',
    level: 'village',
  },
  PAY_EDUCATION_AID: {
    zh: '发放已批准的学生资助',
    en: 'Pay the student aid that was granted',
    form: 'recordAidPayment',
    ...county,
  },
  SET_AID_AMOUNT: {
    zh: '确定已批准资助的标准',
    en: 'Set the amount of aid that was granted',
    form: 'decideAid',
    ...county,
  },
  AID_MISSING: {
    zh: '为困难学生落实资助',
    en: 'Give aid to a pupil in difficulty',
    form: 'applyForAid',
    ...county,
  },
  SET_TERM: { zh: '设定学期开学日', en: 'Set the first day of the term', form: 'setTerm', ...county },
});
