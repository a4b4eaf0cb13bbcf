import type { TriedLoans } from './graphql/tried-loans';
import type { SubsidisedLoanRow } from './persistence/subsidy-effect';

export type SubsidisedLoanMapper = SubsidisedLoanRow;
export type SubsidyEffectMapper = TriedLoans;
export type WhatIfMapper = { id: string };
