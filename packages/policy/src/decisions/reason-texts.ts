import { entitlementTexts } from './texts/entitlement-texts';
import { missingTexts } from './texts/missing-values-texts';
import { monitoringTexts } from './texts/monitoring-texts';
import { poorRegistrationTexts } from './texts/poor-registration-texts';
import { procedureTexts } from './texts/procedure-texts';
import type { ReasonText } from './texts/reason-text';

const texts = {
  ...missingTexts,
  ...monitoringTexts,
  ...poorRegistrationTexts,
  ...entitlementTexts,
  ...procedureTexts,
};
export type ReasonCode = keyof typeof texts;

/** The text of every code. */
export const reasonTexts: Readonly<Record<ReasonCode, ReasonText>> = texts;

/** A reason in a language, for a code a decision gave. */
export function reasonText(code: ReasonCode, language: 'zh' | 'en'): string {
  return reasonTexts[code][language];
}
