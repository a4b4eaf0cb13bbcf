import { publish, type Statements } from '@dixian/service';
import type { ProposedAct } from '../domain/case-act';
import type { CaseRow } from '../persistence/cases';

/** Tells civil affairs of a setback that village or township confirmed after a release: the safety net comes first. */
export async function tellSetback(
  transaction: Statements,
  { householdId, divisionCode }: Pick<CaseRow, 'householdId' | 'divisionCode'>,
  actId: string,
  { kind, level, occurredOn }: ProposedAct,
): Promise<void> {
  if (kind !== 'SETBACK_CONFIRMATION' || (level !== 'village' && level !== 'township')) return;
  await publish(transaction, {
    type: 'setback-confirmed',
    divisionCode,
    payload: { actId, householdId, divisionCode, level, confirmedOn: occurredOn },
  });
}
