import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { MOST_HOUSEHOLDS, type SheetKind } from '../domain/sheet-kinds';
import { handOut } from '../persistence/sheets';
import { recordHelp } from './record-help';

/** Sheets as somebody hands them out to many households at once. */
export interface ReportedSheets extends Reported {
  householdIds: readonly string[];
  kind: SheetKind;
}

/** What became of one household of the list. */
export interface SheetResult {
  /** Place in the list given, from 0. */
  position: number;
  householdId: string;
  outcome: 'HANDED_OUT' | 'HAD_ONE' | 'NOT_FOUND';
  handedOutOn: PlainDate | null;
}

/**
 * Notes that households got an explainer sheet (明白纸), one of each kind a household and year, with a result for each
 * household in the order given (PA-2025-1.1a, 1.1b).
 */
export async function handOutSheets(
  context: RequestContext,
  reported: ReportedSheets,
): Promise<{ results: SheetResult[] } | UserErrorValue> {
  const ids = reported.householdIds.map((id) => id.toLowerCase());
  if (ids.length === 0) return refused(refusal('householdIds', 'REQUIRED'));
  if (ids.length > MOST_HOUSEHOLDS) return refused(refusal('householdIds', 'TOO_MANY_ITEMS'));
  return recordHelp(context, reported, {}, async (transaction, by) => {
    const households = await holdUnmerged(transaction, ids);
    const sheet = { kind: reported.kind, on: reported.occurredOn };
    const rows = await handOut(transaction, households, sheet, by);
    const byHousehold = new Map(rows.map((row) => [row.householdId, row]));
    return {
      results: ids.map((householdId, position): SheetResult => {
        const row = byHousehold.get(householdId);
        if (!row) return { position, householdId, outcome: 'NOT_FOUND', handedOutOn: null };
        const { handedOutOn, ofKey } = row;
        return { position, householdId, outcome: ofKey ? 'HANDED_OUT' : 'HAD_ONE', handedOutOn };
      }),
    };
  });
}
