import type { ProjectRow } from './persistence/project-list';

export type FundProjectMapper = ProjectRow;
