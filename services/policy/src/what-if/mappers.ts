import type { DraftComparison } from './use-cases/draft-comparison';

export type WhatIfMapper = { __typename?: 'WhatIf'; id: string };
export type DraftComparisonMapper = DraftComparison;
