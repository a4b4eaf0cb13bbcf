import type { WorkRow } from '@dixian/department';
import type { TargetReference } from '@dixian/service';
import type { LoanRow } from '../persistence/loan-list';
import type { ProjectRow } from '../persistence/project-list';
import type { SubsidisedLoanRow } from '../persistence/subsidy-effect';
import type { TriedLoans } from './tried-loans';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type PersonMapper = { __typename?: 'Person'; id: string };
export type TargetMapper = TargetReference;
export type ClauseRefMapper = { id: string };
export type FundProjectMapper = ProjectRow;
export type LoanMapper = LoanRow;
export type SubsidisedLoanMapper = SubsidisedLoanRow;
export type SubsidyEffectMapper = TriedLoans;
export type WhatIfMapper = { id: string };
export type WorkRecordMapper = WorkRow;
