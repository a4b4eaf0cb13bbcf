import type { Message } from '@dixian/graph';
import type { StopCause } from '../domain/stop-cause';

/** What is to be done about it. */
export const ADVICE: Readonly<Record<StopCause, Message>> = {
  FAILED: {
    zh: '请管理员按原因修复该部门服务，再点“重新派发”；已办的不会重做。',
    en: 'Have the administrator mend the service of the department, then send its work again; what is done is not done twice.',
  },
  KILLED: {
    zh: '该部门服务每次处理都被中断，请管理员检查内存和运行状况，再点“重新派发”；已办的不会重做。',
    en: 'Each process that did this work was killed. Have the administrator look at memory and health of the service, then send its work again; what is done is not done twice.',
  },
  PREVIEW_LOST: {
    zh: '该部门保存的预演已不是批准的那一份（如数据库恢复到较早时刻）。请撤销这次转换，再重新计划。',
    en: 'The department no longer keeps the preview that was approved, as after its database was restored to an earlier moment. Please undo the run and plan it anew.',
  },
};
