import {
  type Decision as DecisionOf,
  type Finding as FindingOf,
  type Reason as ReasonOf,
  reasons,
  type SharedCode,
} from '@dixian/policy';
import { monitoringTexts } from './texts/monitoring-texts';
import { poorRegistrationTexts } from './texts/poor-registration-texts';
import { procedureTexts } from './texts/procedure-texts';
import { releaseTexts } from './texts/release-texts';
import { scopeTexts } from './texts/scope-texts';

/** What the rural office says in its decisions. */
export const reasonTexts = {
  ...monitoringTexts,
  ...poorRegistrationTexts,
  ...procedureTexts,
  ...releaseTexts,
  ...scopeTexts,
};

/** The codes by which the rural office gives its reasons, those of every department among them. */
export type ReasonCode = SharedCode | keyof typeof reasonTexts;

export type Decision = DecisionOf<ReasonCode>;
export type Finding = FindingOf<ReasonCode>;
export type Reason = ReasonOf<ReasonCode>;

export const {
  met,
  unmet,
  unclear,
  flag,
  finds,
  text: reasonText,
  change: changeText,
} = reasons(reasonTexts);
