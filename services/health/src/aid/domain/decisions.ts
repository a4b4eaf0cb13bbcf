import type { Decisions } from '@dixian/policy';
import { medicalAid } from './medical-aid';
import { seriousIllnessRelief } from './serious-illness-relief';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'medical-aid': medicalAid,
  'serious-illness-relief': seriousIllnessRelief,
};
