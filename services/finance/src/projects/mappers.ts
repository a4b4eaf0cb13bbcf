import type { SupportRow } from './persistence/enterprise-supports';
import type { AllocationRow, ProjectActRow } from './persistence/project-acts';
import type { ProjectRow } from './persistence/project-list';
import type { CheckpointRow } from './use-cases/checkpoints';

export type FundProjectMapper = ProjectRow;
export type ProjectActMapper = ProjectActRow;
export type FundAllocationMapper = AllocationRow;
export type FundCheckpointMapper = CheckpointRow;
export type EnterpriseSupportMapper = SupportRow;
