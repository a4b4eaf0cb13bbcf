import type { monitoringTexts } from './households/texts/monitoring-texts';
import type { poorRegistrationTexts } from './households/texts/poor-registration-texts';
import type { procedureTexts } from './households/texts/procedure-texts';
import type { sharedTexts } from './texts/shared-texts';

/** The codes that every department knows. */
export type SharedCode = keyof typeof sharedTexts;

/** The codes of the decisions that still live in this package: the shared ones and those of the rural office. */
export type ReasonCode =
  | SharedCode
  | keyof typeof monitoringTexts
  | keyof typeof poorRegistrationTexts
  | keyof typeof procedureTexts;
