import type { Decisions } from '@dixian/policy';
import { medicalAid } from './medical-aid';
import { reliefSource } from './relief-source';
import { seriousIllnessRelief } from './serious-illness-relief';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'medical-aid': medicalAid,
  'relief-source': reliefSource,
  'serious-illness-relief': seriousIllnessRelief,
};
