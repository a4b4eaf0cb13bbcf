import type { PlainDate } from '@dixian/calendar';
import type { ForwardingRow } from './persistence/forwardings';
import type { LeadEntryRow } from './persistence/lead-entries';
import type { LeadRow } from './persistence/leads';
import type { SurveyVisitRow } from './persistence/visits';
import type { SurveyCoverage } from './use-cases/survey-coverage';

export type LeadMapper = LeadRow;
export type LeadVerificationMapper = {
  leadId: string;
  verifiedOn: PlainDate;
  riskFound: boolean;
  finding: string;
  lateReason: string | null;
  recordedAt: Date;
};
export type LeadReceivedMapper = { lead: LeadRow };
export type LeadEntryMapper = LeadEntryRow;
export type LeadForwardingMapper = ForwardingRow;
export type SurveyVisitMapper = SurveyVisitRow;
export type SurveyCoverageMapper = SurveyCoverage;
export type SurveyCoverageOfVillageMapper = SurveyCoverage['villages'][number];
