import type { ObligationOfClauses } from './persistence/previewed-obligations';
import type { ObligationsOfClauses } from './use-cases/obligation-changes';

export type PolicyPreviewMapper = { id: string };
export type PreviewedObligationsMapper = ObligationsOfClauses;
export type PreviewedObligationMapper = ObligationOfClauses;
