import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';
import type { LeadRow } from '../persistence/leads';

/** What stands against a correction of a lead, said by who listens. */
export interface CorrectionStands {
  why?: 'LEAD_HAS_CASE' | 'CASE_BEFORE_LEAD';
}

/** A lead reads otherwise from now on, or was withdrawn; told with how it read before and with today. */
export const leadCorrected =
  reaction<
    [
      transaction: Statements,
      law: Law,
      lead: LeadRow,
      told: { before: LeadRow; stands: CorrectionStands; today: PlainDate },
    ]
  >();
