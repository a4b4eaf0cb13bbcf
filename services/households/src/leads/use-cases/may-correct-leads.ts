import { type Caller, canActFor } from '@dixian/access';
import { notPermitted, type UserErrorValue } from '@dixian/graph';

/** Why a caller may not correct leads; who may record them may, a department those that it sees. */
export function mayCorrectLeads(caller: Caller): UserErrorValue | undefined {
  return canActFor(caller, 'receive-lead') ? undefined : NOT_PERMITTED;
}

const NOT_PERMITTED = notPermitted({
  zh: '您的角色不能更正或撤销线索，请由录入线索的村、乡镇、县级或部门人员办理。',
  en: 'Your role may not correct or withdraw leads; village, township, county or department staff may.',
});
