import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import { heldPeriods, type PeriodRow } from '../../periods/persistence/periods';
import { holdHousehold } from '../../register/persistence/hold-household';
import type { CaseRow } from './cases';
import { holdCase, holdCasesOf, standingCaseOf } from './hold-case';

/** A household's monitoring, held against everybody else until the transaction ends. */
export interface HeldMonitoring {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly periods: readonly PeriodRow[];
  /** The case that goes on; undefined for none. */
  readonly standing: CaseRow | undefined;
}

/** Holds a household in sight with its periods and its open case; undefined where there is no such household. */
export async function holdMonitoring(
  transaction: Statements,
  householdId: string,
): Promise<HeldMonitoring | undefined> {
  if (!isEntityId(householdId)) return undefined;
  await holdCasesOf(transaction, householdId);
  const before = await standingCaseOf(transaction, householdId);
  // Whoever acts in the case right now may end it, and with it open or end a period.
  if (before) await holdCase(transaction, before.id);
  const divisionCode = await holdHousehold(transaction, householdId);
  if (divisionCode === undefined) return undefined;
  const periods = await heldPeriods(transaction, householdId);
  const standing = before && (await standingCaseOf(transaction, householdId));
  return { householdId, divisionCode, periods, standing };
}
