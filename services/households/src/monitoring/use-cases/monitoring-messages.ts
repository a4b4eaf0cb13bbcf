import { type Message, notFound, notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import { citedClauses } from '@dixian/policy';
import type { Words } from '../../ground/domain/refusal';
import type { LabelRow } from '../../periods/persistence/labels';
import type { PeriodRow } from '../../periods/persistence/periods';
import type { TriageRow } from '../persistence/triages';

const error = (
  typename: string,
  code: string,
  message: Message,
  extra: object = {},
  clauses: readonly string[] = [],
) => userError(typename, code, message, extra, clauses);

/** The household was monitored in that time already. */
export const periodOverlap = (period: PeriodRow): UserErrorValue =>
  error(
    'PeriodOverlap',
    'PERIOD_OVERLAP',
    {
      zh: '与已有的监测期重叠，请核对日期；已有的有误时请先更正。',
      en: 'The household is known as monitored in that time. Please check the days, or correct what is known first.',
    },
    { period },
  );
/** What a case did is corrected in the case. */
export const notTakenOver = (period: PeriodRow): UserErrorValue =>
  error(
    'NotTakenOver',
    'NOT_TAKEN_OVER',
    {
      zh: '这里只能更正接续的监测期；由流程认定或消除的，请在流程中更正。',
      en: 'Only what was taken over is corrected here; please correct what a case did in the case.',
    },
    { period },
  );
/** Somebody was faster. */
export const periodChanged = (period: PeriodRow): UserErrorValue =>
  error(
    'PeriodChanged',
    'PERIOD_CHANGED',
    {
      zh: '已有他人更正，请查看最新情况。',
      en: 'Somebody corrected it meanwhile. Please look at it as it is now.',
    },
    { period },
  );
/** What would release the household belongs to the procedure of the place, which begins with that step. */
export const releaseByProcedure = (
  period: PeriodRow,
  { firstStep, clauseIds }: { readonly firstStep: Words; readonly clauseIds: readonly string[] },
): UserErrorValue =>
  error(
    'ReleaseByProcedure',
    'RELEASE_BY_PROCEDURE',
    {
      zh: `更正不能消除风险：该户还在监测，请按当地程序从“${firstStep.zh}”办起。`,
      en: `A correction releases nobody: the household is still monitored. Please follow the procedure of the place, which begins with “${firstStep.en}”.`,
    },
    { period, firstStep },
    clauseIds,
  );
/** One decision a listing. */
export const alreadyTriaged = (triage: TriageRow): UserErrorValue =>
  error(
    'AlreadyTriaged',
    'ALREADY_TRIAGED',
    {
      zh: '该户已作出分类处置；如有错误请更正该记录。',
      en: 'This listing was decided already. If it is wrong, please correct that decision.',
    },
    { triage },
    triage.clauseIds,
  );
/** A label stands on that day, or later. */
export const labelStands = (label: LabelRow): UserErrorValue =>
  error(
    'SafetyNetLabelConflict',
    'LABEL_STANDS',
    {
      zh: '该户在这一天或之后已有标注，不必再标注；有误的请先取消。',
      en: 'A label stands on that day, or was set after it. If it is wrong, please take it off first.',
    },
    { label },
    clausesOf(label),
  );
/** The label was taken off. */
export const labelRemoved = (label: LabelRow): UserErrorValue =>
  error(
    'SafetyNetLabelConflict',
    'LABEL_REMOVED',
    {
      zh: '这个标注已经取消，请查看最新情况。',
      en: 'This label was taken off already. Please look at it as it is now.',
    },
    { label },
    clausesOf(label),
  );
/** No birthday is open. */
export const reviewNotDue = (label: LabelRow, clauses: readonly string[]): UserErrorValue =>
  error(
    'ReviewNotDue',
    'REVIEW_NOT_DUE',
    {
      zh: '这一天没有待复核的事项，或者已由他人复核。',
      en: 'No review is due on that day, or somebody has recorded it.',
    },
    { label },
    clauses,
  );

export const NOT_ELIMINATED = error('NotEliminated', 'NOT_ELIMINATED', {
  zh: '该户在这一天没有消除风险，不作消除后回访。',
  en: 'The risk of this household is not eliminated on that day; there is nothing to follow up.',
});
export const NO_PERIOD = notFound('periodId', {
  zh: '您的辖区内没有这个监测期，请核对。',
  en: 'There is no such period in your division. Please check it.',
});
export const NO_LABEL = notFound('labelId', {
  zh: '您的辖区内没有这个标注，请核对。',
  en: 'There is no such label in your division. Please check it.',
});
export const NO_TRIAGE = notFound('triageId', {
  zh: '您的辖区内没有这条处置记录，请核对。',
  en: 'There is no such triage in your division. Please check it.',
});
export const NOT_PERMITTED = notPermitted({
  zh: '这项工作由村、乡镇、县级办理，您的角色不能录入。',
  en: 'Village, township and county record this; your role may not.',
});
export const NOT_ABOVE_VILLAGE = notPermitted({
  zh: '这项工作由乡镇或县级办理，您的角色不能录入。',
  en: 'Township and county record this; your role may not.',
});
export const NOT_ABOVE_TOWNSHIP = notPermitted({
  zh: '监测期的消除日期和方式由县级更正，您的角色不能录入。',
  en: 'The county corrects how and when a time of monitoring ended; your role may not.',
});

// What the label was set by.
function clausesOf({ grounds }: LabelRow): string[] {
  return citedClauses(grounds);
}
