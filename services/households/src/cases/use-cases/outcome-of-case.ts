import { ELIMINATION_WORDS } from '../../periods/domain/period-content';
import type { PeriodBeginning } from '../../periods/persistence/corrected-periods';
import type { PeriodEnd } from '../../periods/persistence/periods';
import { actOf, type CaseAct, standingActs } from '../domain/case-act';
import type { CaseRow } from '../persistence/cases';

/** The time of monitoring that an ended case begins by its acts as they stand; null where it begins none. */
export function beginningOf(
  { state, stateSince: identifiedOn, category }: CaseRow,
  history: readonly CaseAct[],
): PeriodBeginning | null {
  const standing = standingActs(history);
  if (state === 'IDENTIFIED') {
    return { identifiedOn, category, risks: actOf(standing, 'COUNTY_DECISION')?.evidence.risks ?? [] };
  }
  if (state !== 'RELABELLED') return null;
  return { identifiedOn, category, risks: actOf(standing, 'RELABELLING')?.evidence.risks ?? [] };
}

/** How the case ends the time of monitoring that it is about; null where it does not. */
export function endOf(
  { state, stateSince: eliminatedOn, id: eliminationCaseId }: CaseRow,
  history: readonly CaseAct[],
): PeriodEnd | null {
  if (state !== 'ELIMINATED') return null;
  const standing = standingActs(history);
  const decided =
    actOf(standing, 'NOMINATION') ?? actOf(standing, 'ELIMINATION_DECISION') ?? actOf(standing, 'APPROVAL');
  if (!decided?.evidence.mode) throw new Error('A release has no decision');
  return { eliminatedOn, eliminationMode: ELIMINATION_WORDS[decided.evidence.mode], eliminationCaseId };
}

const closings = { CLOSED_NO_RISK: 'NO_RISK', WITHDRAWN: 'WITHDRAWN', VANISHED: 'VANISHED' } as const;

type Closing = (typeof closings)[keyof typeof closings];

/** What a case came to that ended without what it was for. */
export function outcomeOfClosed({ state }: Pick<CaseRow, 'state'>): Closing | 'REJECTED' {
  return closings[state as keyof typeof closings] ?? 'REJECTED';
}
