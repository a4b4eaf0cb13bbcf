import type { PlainDate } from '@dixian/calendar';
import type { ApplicationRow } from './persistence/applications';
import type { VacancyRow } from './persistence/vacancies';
import type { DifficultyRow } from './use-cases/mark-difficulty';
import type { RankedApplicant } from './use-cases/ranked-applicants';

export type VacancyMapper = VacancyRow;
export type VacancyApplicationMapper = ApplicationRow;
export type RankedApplicantMapper = RankedApplicant;
export type VacancyRankingMapper = { vacancy: VacancyRow; asOf: PlainDate };
export type SpecialDifficultyMapper = DifficultyRow;
