import type { MirroredCase } from '@dixian/policy';
import type { PreviewedLoan } from './persistence/previewed-subsidies';
import type { SubsidiesOfClauses } from './use-cases/subsidy-changes';

export type PolicyPreviewMapper = { id: string };
export type PreviewedSubsidiesMapper = SubsidiesOfClauses;
export type PreviewedSubsidyMapper = PreviewedLoan;
export type MirroredCaseMapper = MirroredCase;
