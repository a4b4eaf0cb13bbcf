import type { Decisions } from '@dixian/policy';
import { extraMedicalRelief, medicalRun } from './extra-medical-relief';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'extra-medical-relief': extraMedicalRelief,
  'medical-run': medicalRun,
};
