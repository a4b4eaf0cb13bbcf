import type { LeadType } from '../../ground/domain/lead-words';

const SUDDEN: readonly LeadType[] = ['ILLNESS_DISASTER_ACCIDENT', 'PUBLIC_EVENT'];

/** Whether a lead is about something that befell the household (突发性变故), rather than what grew over time. */
export function isSuddenEvent(type: LeadType): boolean {
  return SUDDEN.includes(type);
}
