import type { PlainDate } from '@dixian/calendar';
import { invalidInput, type UserErrorValue, userError } from '@dixian/graph';
import type { SchoolTerm } from './domain/school-term';

/** The child has an open case already. */
export function caseOpen(open: object): UserErrorValue {
  const message = {
    zh: '这个孩子已有未了结的控辍保学记录，请在原记录上办理。',
    en: 'There is an open case of this child. Please go on with that one.',
  };
  return userError('CaseOpen', 'CASE_OPEN', message, { case: open });
}

/** Outside the ages at which a child must be at school, or the stage is completed. */
export function notOfSchoolAge(clauseIds: readonly string[] = []): UserErrorValue {
  const message = {
    zh: '这个人当日不是义务教育适龄儿童少年，请核对。',
    en: 'This person is not of compulsory school age on that day. Please check.',
  };
  return userError('NotOfSchoolAge', 'NOT_OF_SCHOOL_AGE', message, {}, clauseIds);
}

/** Bodily reasons need a medical proof. */
export function proofRequired(clauseIds: readonly string[] = []): UserErrorValue {
  const message = {
    zh: '身体原因须附医学证明，请确认已收到。',
    en: 'Bodily reasons need a medical proof. Please confirm that it was received.',
  };
  return userError('ProofRequired', 'PROOF_REQUIRED', message, {}, clauseIds);
}

/** A child of the household is out of school, so that "secure" needs its reason. */
export function stillOutOfSchool(): UserErrorValue {
  const message = {
    zh: '这一户还有孩子失学，答复“有保障”须写明理由。',
    en: 'A child of this household is out of school: to answer that schooling is secure, please give the reason.',
  };
  return userError('StillOutOfSchool', 'STILL_OUT_OF_SCHOOL', message, {});
}

/** What hangs on the first day of a term is not decided before the county has set it. */
export function termNotSet({ schoolYear, term }: SchoolTerm): UserErrorValue {
  const word = { AUTUMN: ['秋季', 'autumn'], SPRING: ['春季', 'spring'] }[term];
  const message = {
    zh: `${schoolYear}学年${word[0]}学期的开学日还没有设定，请由县先行设定。`,
    en: `The first day of the ${word[1]} term of ${schoolYear} is not set. The county sets it first.`,
  };
  return userError('TermNotSet', 'TERM_NOT_SET', message, { schoolYear, term });
}

/** A day that cannot lie before another. */
export function before(field: string, first: PlainDate): UserErrorValue {
  return invalidInput(field, 'BEFORE_PREVIOUS_STEP', {
    zh: `不能早于${first}，请核对日期。`,
    en: `This cannot lie before ${first}. Please check the day.`,
  });
}
