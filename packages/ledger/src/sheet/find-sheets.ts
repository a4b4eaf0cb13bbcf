import type { OpenedSheets, Sheet, SheetRow } from '../cell';
import type { AnyLedgerDefinition } from '../definition';
import { detectIn } from '../detect-in';
import type { Layout } from '../layouts/layout';
import { layoutsIn } from '../layouts/layouts';
import type { ReadingAnswers, SheetReading } from '../reading/ledger-reading';
import { LedgerUnreadable } from '../unreadable';
import { headRows } from './head';
import { bestHeader, type HeaderMatch, isComplete, isNearlyComplete, possibleHeaders } from './header';
import { type TitleFacts, titleFacts } from './title-facts';
import { wantedBy } from './wanted';

/** A sheet whose header is that of the ledger. */
export interface FoundSheet {
  sheet: Sheet;
  match: HeaderMatch;
  titleRows: readonly SheetRow[];
  facts: TitleFacts;
}

/** The sheets of a file that fit, and those left out with why. */
export interface FoundSheets {
  fitting: readonly FoundSheet[];
  leftOut: readonly { name: string; state: Exclude<SheetReading['state'], 'READ'> }[];
}

interface FindOptions {
  definition: AnyLedgerDefinition;
  layout: Layout | undefined;
  answers: ReadingAnswers;
  fileName: string;
}

/** Finds every visible sheet with the ledger's header. Throws LedgerUnreadable with what is missing where there is none. */
export async function findSheets({ sheets }: OpenedSheets, options: FindOptions): Promise<FoundSheets> {
  const { definition, layout, answers, fileName } = options;
  const wanted = wantedBy(definition, layout);
  for (const field of Object.values(answers.mapping ?? {})) {
    if (field !== null && !wanted.columns.some((column) => column.field === field)) {
      throw new LedgerUnreadable('MAPPING_NOT_KNOWN', { field });
    }
  }
  const fitting: FoundSheet[] = [];
  const leftOut: { name: string; state: Exclude<SheetReading['state'], 'READ'> }[] = [];
  const heads: { sheet: Sheet; head: readonly SheetRow[] }[] = [];
  let nearest: HeaderMatch | undefined;
  for (const sheet of sheets) {
    const leaveOut = (state: Exclude<SheetReading['state'], 'READ'>) =>
      leftOut.push({ name: sheet.name, state });
    if (sheet.isHidden) {
      leaveOut('HIDDEN');
      continue;
    }
    const head = await headRows(sheet);
    heads.push({ sheet, head });
    const match = bestHeader(possibleHeaders(head), wanted, answers.mapping);
    if (match !== undefined && isComplete(match)) {
      if (answers.sheets?.includes(sheet.name) === false) leaveOut('NOT_CHOSEN');
      else fitting.push(foundSheet(sheet, match, head, fileName));
    } else {
      leaveOut(head.length === 0 ? 'EMPTY' : 'NO_HEADER');
      if (match !== undefined && match.placed.length > (nearest?.placed.length ?? 0)) nearest = match;
    }
  }
  const absent = answers.sheets?.find((name) => !fitting.some(({ sheet }) => sheet.name === name));
  if (absent !== undefined) throw new LedgerUnreadable('SHEET_NOT_THERE', { sheet: absent });
  if (fitting.length === 0) refuse(heads, nearest, options);
  const repeated = fitting.find(({ match }) => match.repeated.length > 0)?.match.repeated;
  if (repeated !== undefined)
    throw new LedgerUnreadable('DUPLICATE_COLUMNS', { columns: repeated.join('、') });
  return { fitting, leftOut };
}

function foundSheet(
  sheet: Sheet,
  match: HeaderMatch,
  head: readonly SheetRow[],
  fileName: string,
): FoundSheet {
  const [first = 0] = match.rows;
  const titleRows = head.filter(({ row }) => row < first);
  return { sheet, match, titleRows, facts: titleFacts(titleRows, sheet.name, fileName) };
}

function refuse(
  heads: readonly { sheet: Sheet; head: readonly SheetRow[] }[],
  nearest: HeaderMatch | undefined,
  { definition, layout, answers, fileName }: FindOptions,
): never {
  if (heads.every(({ head }) => head.length === 0)) throw new LedgerUnreadable('EMPTY');
  if (layout !== undefined) {
    const other = detectIn(heads, fileName, [...layoutsIn(answers.county).values()]);
    if (other?.isComplete && other.layout.id !== definition.id) throw otherLedger(other.layout);
  }
  if (nearest === undefined || !isNearlyComplete(nearest)) throw new LedgerUnreadable('NO_HEADER');
  throw new LedgerUnreadable('MISSING_COLUMNS', { columns: nearest.missing.join('、') });
}

/** What to answer to a file that is another kind of ledger, or none. */
export function otherLedger({ title, departmentName, loadedBy, notALedger }: Layout): LedgerUnreadable {
  if (notALedger !== undefined) {
    return new LedgerUnreadable('NOT_A_LEDGER', { advice: notALedger.zh, adviceEn: notALedger.en });
  }
  return new LedgerUnreadable(loadedBy === undefined ? 'LEDGER_TO_COME' : 'OTHER_LEDGER', {
    title: title.zh,
    titleEn: title.en,
    department: departmentName.zh,
    departmentEn: departmentName.en,
  });
}
