import type { WorkRow } from '@dixian/department';
import type { AnswerRow } from '@dixian/register';
import type { TargetReference } from '@dixian/service';
import type { AppraisalRow } from '../persistence/house-answers';
import type { RenovationRow } from '../persistence/renovation-list';
import type { RenovationStatementRow } from '../persistence/renovation-statements';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type TargetMapper = TargetReference;
export type HouseAppraisalMapper = AppraisalRow;
export type RenovationMapper = RenovationRow;
export type RenovationRecordedMapper = {
  __typename: 'RenovationRecorded';
  statement: RenovationStatementRow;
};
export type WaterAnswerMapper = AnswerRow;
export type ClauseRefMapper = { id: string };
export type WorkRecordMapper = WorkRow;
