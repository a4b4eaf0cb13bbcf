import type { PreviewedMatter, PreviewedRow } from '@dixian/department';
import type { AnsweredCase } from '@dixian/what-if';
import type { PreviewedHouseholdRow } from './persistence/previewed-households';
import type { CasesOfClauses } from './use-cases/case-changes';
import type { MeasuresOfRight } from './use-cases/measure-changes';
import type { HouseholdsOfClauses } from './use-cases/register-changes';

export type PolicyPreviewMapper = { id: string };
export type PreviewedHouseholdsMapper = HouseholdsOfClauses;
export type PreviewedHouseholdMapper = PreviewedHouseholdRow;
export type PreviewedCasesMapper = CasesOfClauses;
export type PreviewedMeasuresMapper = MeasuresOfRight;
export type PreviewedMatterMapper = PreviewedMatter;
export type PreviewedRowMapper = PreviewedRow;
export type MirroredCaseMapper = AnsweredCase;
