import type { AnsweredCase } from '@dixian/what-if';
import type { PreviewedLoan } from './persistence/previewed-subsidies';
import type { SubsidiesOfClauses } from './use-cases/subsidy-changes';

export type PolicyPreviewMapper = { id: string };
export type PreviewedSubsidiesMapper = SubsidiesOfClauses;
export type PreviewedSubsidyMapper = PreviewedLoan;
export type MirroredCaseMapper = AnsweredCase;
