import type { DatedDivision } from './graphql/division-in-sight';
import type { IncomeRow, MonitoringRow } from './persistence/household-facts';
import type { HouseholdRow } from './persistence/households';
import type { MembershipRow } from './persistence/memberships';
import type { PersonRow } from './persistence/persons';
import type { Recoding } from './persistence/recodings';
import type { RevealNoticeRow, RevealRow } from './persistence/reveals';

export type DivisionMapper = DatedDivision;
export type DivisionRecodedMapper = Recoding & { __typename: 'DivisionRecoded' };
export type HouseholdMapper = HouseholdRow;
export type HouseholdIncomeMapper = IncomeRow;
export type MonitoringRecordMapper = MonitoringRow;
export type MembershipMapper = MembershipRow;
export type PersonMapper = PersonRow;
export type RevealMapper = RevealRow;
export type RevealNoticeMapper = RevealNoticeRow;
