import type { AssessedMember } from './domain/assessed-member';
import type { AssessmentRow } from './persistence/income-assessments';
import type { Assessed, Scoped } from './use-cases/assess-income';
import type { ScreenedIncome } from './use-cases/screen-income';

export type IncomeAssessmentMapper = AssessmentRow;
export type AssessedMemberMapper = AssessedMember;
export type IncomeScreeningMapper = ScreenedIncome;
export type IncomeAssessedMapper = Assessed & { __typename: 'IncomeAssessed' };
export type NobodyCountedMapper = Scoped & { __typename: 'NobodyCounted' };
