import type { Change, Decision, Reason } from '@dixian/policy';
import type { EducationReason } from '../ground/domain/reasons';
import type { EducationItem } from './domain/education-items';
import type { AidRow } from './persistence/aid';
import type { NeedRow } from './persistence/need';

export type StudentAidMapper = AidRow;
export type PupilInNeedMapper = NeedRow;
export type EducationItemMapper = EducationItem;
export type PolicyDecisionMapper = Decision<EducationReason>;
export type DecisionReasonMapper = Reason<EducationReason>;
export type DecisionChangeMapper = Change<EducationReason>;
