import type { Caller } from '@dixian/access';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import { recordingLevel, takesPart } from '../../ground/domain/acting-level';

const NOT_PERMITTED = notPermitted({
  zh: '更正申请和授权书由村、乡镇、县级或农业农村部门人员登记。',
  en: 'Village, township, county or rural office staff record requests to correct data and letters of authorisation.',
});
const NOT_THE_COUNTY = notPermitted({
  zh: '更正申请由县级或农业农村部门答复。',
  en: 'The county or its rural office answers requests to correct data.',
});

/** Why a caller may not record requests and letters; undefined for who may. */
export function refuseCaller(caller: Caller): UserErrorValue | undefined {
  return takesPart(caller) && recordingLevel(caller) ? undefined : NOT_PERMITTED;
}

/** Why a caller may not answer requests; undefined for who may. */
export function refuseAnswering(caller: Caller): UserErrorValue | undefined {
  return refuseCaller(caller) ?? (recordingLevel(caller) === 'county' ? undefined : NOT_THE_COUNTY);
}
