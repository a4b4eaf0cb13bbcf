import type { Caller } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { type Message, notFound, notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import { takesPart } from '../../ground/domain/acting-level';
import type { PlanLack } from '../domain/plan-content';
import type { PlanRow } from '../persistence/plans';
import type { HelperRow } from '../persistence/responsible-helper';

const NOT_PERMITTED = notPermitted({
  zh: '您的角色不办理帮扶工作，请由村、乡镇、县级或农业农村部门办理。',
  en: 'Your role takes no part in help; village, township, county and the rural office do.',
});

/** Why a caller may not record help; undefined for who may. */
export function refuseCaller(caller: Caller): UserErrorValue | undefined {
  return takesPart(caller) ? undefined : NOT_PERMITTED;
}

export const NO_PLAN = notFound('planId', {
  zh: '您的辖区内没有这份帮扶计划，请核对。',
  en: 'There is no such help plan in your division. Please check it.',
});
export const NO_MEASURE = notFound('measureId', {
  zh: '您的辖区内没有这项帮扶措施，请核对。',
  en: 'There is no such measure in your division. Please check it.',
});

export const PAIRED: Message = {
  zh: '该户已有帮扶责任人；更换请用“交接”（handOverHelper）。',
  en: 'The household has a responsible helper already. To change it, hand over (`handOverHelper`).',
};
const PLANNED: Message = {
  zh: '该户本次监测已有帮扶计划，请修订（reviseHelpPlan）。',
  en: 'There is a help plan for this time of monitoring. Please revise it (`reviseHelpPlan`).',
};
const OUTDATED: Message = {
  zh: '计划已由他人修订，请查看最新计划后再提交。',
  en: 'Somebody revised the plan before you. Please look at it as it is now.',
};

/** The household has a helper already; `helper` is the one who stands. */
export function pairingConflict(helper: HelperRow, clauseIds: readonly string[]): UserErrorValue {
  return userError('PairingConflict', 'HELPER_ASSIGNED', PAIRED, { helper }, clauseIds);
}

/** There is a plan already, or a newer revision of it; `plan` is as it is now. */
export function planConflict(code: 'PLAN_EXISTS' | 'PLAN_CHANGED', plan: PlanRow): UserErrorValue {
  return userError('HelpPlanConflict', code, code === 'PLAN_EXISTS' ? PLANNED : OUTDATED, { plan });
}

/** Flexible funds are used by a plan, and the measure belongs to none. */
export function planRequired(clause: string): UserErrorValue {
  const message = {
    zh: '使用可灵活使用的扶持资金须一户一策，请先为该户制定帮扶计划。',
    en: 'Flexible funds are used by a plan of the household. Please make its help plan first.',
  };
  return userError('PlanRequired', 'PLAN_REQUIRED', message, {}, [clause]);
}

/** The plan's day has passed and no reason is given. */
export function lateReasonNeeded(dueOn: PlainDate, clauseIds: readonly string[]): UserErrorValue {
  const message = {
    zh: '已超过制定帮扶计划的时限，请说明理由。',
    en: 'The day for the help plan has passed. Please give the reason.',
  };
  return userError('LateReasonNeeded', 'LATE_REASON_NEEDED', message, { dueOn }, clauseIds);
}

/** The plan lacks measures that its clauses ask for. */
export function measuresMissing({ missing, clauseIds }: PlanLack): UserErrorValue {
  const message = {
    zh: `还缺：${missing.map(({ zh }) => zh).join('；')}。请补充措施后再提交。`,
    en: `Still missing: ${missing.map(({ en }) => en).join('; ')}. Please add the measures.`,
  };
  return userError('EvidenceMissing', 'EVIDENCE_MISSING', message, { missing, fields: [] }, clauseIds);
}
