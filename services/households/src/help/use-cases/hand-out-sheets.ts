import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { attachTo, type GivenFiles } from '../../ground/use-cases/attach-to';
import { refused } from '../../ground/use-cases/refused';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { MOST_HOUSEHOLDS, type SheetKind } from '../domain/sheet-kinds';
import { type HandedOut, handOut, type SheetRow, sheetsOfYear } from '../persistence/sheets';
import { refuseCaller } from './help-messages';

/** Sheets as somebody hands them out to many households at once. */
export interface ReportedSheets extends Reported {
  householdIds: readonly string[];
  kind: SheetKind;
  attachments?: readonly string[] | null;
}

/** What became of one household of the list. */
export interface SheetResult {
  /** Place in the list given, from 0. */
  position: number;
  householdId: string;
  outcome: 'HANDED_OUT' | 'HAD_ONE' | 'NOT_FOUND';
  handedOutOn: PlainDate | null;
}

/** What became of each household, in the order given. */
export interface SheetResults {
  results: SheetResult[];
}

/**
 * Notes that households got an explainer sheet (明白纸), one of each kind a household and year, with a result for each
 * household in the order given. One act over all of them: none of its results is a refusal.
 */
export function handOutSheets(
  context: RequestContext,
  reported: ReportedSheets,
): Promise<SheetResults | UserErrorValue> {
  const ids = reported.householdIds.map((id) => id.toLowerCase());
  const sheet = { kind: reported.kind, on: reported.occurredOn };
  return recordOnce<SheetResults, readonly string[]>(
    context,
    { act: 'handOutSheets', input: reported, may: refuseCaller },
    (transaction, by) => hand(transaction, ids, { ...sheet, attachments: reported.attachments }, by),
    async (reader, handedOut) => resultsOf(ids, await sheetsOfYear(reader, ids, sheet), handedOut),
  );
}

async function hand(
  transaction: Statements,
  ids: readonly string[],
  sheet: HandedOut & GivenFiles,
  by: RecordedBy,
): Promise<Recorded<SheetResults, readonly string[]> | UserErrorValue> {
  if (ids.length === 0) return refused(refusal('householdIds', 'REQUIRED'));
  if (ids.length > MOST_HOUSEHOLDS) return refused(refusal('householdIds', 'TOO_MANY_ITEMS'));
  const households = await holdUnmerged(transaction, ids);
  const handedOut = await handOut(transaction, households, sheet, by.account);
  const held = households.map(({ id }) => id);
  const sheets = await sheetsOfYear(transaction, held, sheet);
  const places = new Map(households.map(({ id, divisionCode }) => [id, divisionCode]));
  const subjects = sheets.flatMap(({ id, householdId }) => {
    const divisionCode = places.get(householdId);
    const isNew = handedOut.includes(id) && divisionCode !== undefined;
    return isNew ? [{ kind: 'SHEET', id, householdId, divisionCode } as const] : [];
  });
  const wrong = await attachTo(transaction, by, sheet, subjects);
  return wrong ?? { answer: resultsOf(ids, sheets, handedOut), reference: handedOut };
}

function resultsOf(
  ids: readonly string[],
  sheets: readonly SheetRow[],
  handedOut: readonly string[],
): SheetResults {
  const byHousehold = new Map(sheets.map((sheet) => [sheet.householdId, sheet]));
  return {
    results: ids.map((householdId, position): SheetResult => {
      const sheet = byHousehold.get(householdId);
      if (!sheet) return { position, householdId, outcome: 'NOT_FOUND', handedOutOn: null };
      const outcome = handedOut.includes(sheet.id) ? 'HANDED_OUT' : 'HAD_ONE';
      return { position, householdId, outcome, handedOutOn: sheet.handedOutOn };
    }),
  };
}
