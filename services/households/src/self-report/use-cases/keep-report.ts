import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { holdHousehold } from '../../register/persistence/hold-household';
import { openTasks } from '../../tasks/persistence/tasks';
import {
  holdReporter,
  insertReport,
  type NewReport,
  openMatterOf,
  type ReportPlace,
} from '../persistence/report-records';
import { type Reporter, reportersOf } from '../persistence/reporter';
import { leadOfReport } from './lead-of-report';

/** A report that came in, with the clauses that its place takes applications by. */
export type IncomingReport = NewReport & {
  readonly clauseIds: readonly string[];
  /** The name given as the name of the holder of the number; undefined for one that tells nothing. */
  readonly nameIndex: Buffer | undefined;
};

/**
 * Keeps a report and sees to it that somebody acts on it: as a lead where exactly one household has somebody of the
 * certificate number and name, with the matter the person reported before where that is open, else as a task of the village it names, or of the township. Gives its id.
 */
export async function keepReport(transaction: Statements, law: Law, report: IncomingReport): Promise<string> {
  const { clauseIds, nameIndex, ...row } = report;
  await holdReporter(transaction, report.certificateIndex);
  const place =
    (await placeOfMatter(transaction, report)) ?? (await placeOfReporter(transaction, law, report));
  const id = await insertReport(transaction, row, place ?? waitingIn(report.reportedIn));
  if (!place) await askPlace(transaction, id, report);
  return id;
}

function waitingIn(divisionCode: string): ReportPlace {
  return { repeats: null, householdId: null, leadId: null, divisionCode };
}

async function placeOfMatter(
  transaction: Statements,
  { certificateIndex }: IncomingReport,
): Promise<ReportPlace | undefined> {
  const open = await openMatterOf(transaction, certificateIndex);
  if (!open || open.householdId === null) return open;
  const divisionCode = await holdHousehold(transaction, open.householdId);
  return divisionCode === undefined ? undefined : { ...open, divisionCode };
}

async function placeOfReporter(
  transaction: Statements,
  law: Law,
  report: IncomingReport,
): Promise<ReportPlace | undefined> {
  const [only, ...others] = await reportersOf(transaction, report.certificateIndex, report.occurredOn);
  if (!only || others.length > 0 || isAnotherName(only, report)) return undefined;
  return placeWith(transaction, law, report, only);
}

// Who knows somebody's number alone starts no clock for that household: a person looks first.
function isAnotherName({ nameIndex: registered }: Reporter, { nameIndex }: IncomingReport): boolean {
  return registered !== null && nameIndex !== undefined && !nameIndex.equals(registered);
}

async function placeWith(
  transaction: Statements,
  law: Law,
  report: IncomingReport,
  { personId, householdId }: Pick<Reporter, 'personId' | 'householdId'>,
): Promise<ReportPlace | undefined> {
  const divisionCode = await holdHousehold(transaction, householdId);
  if (divisionCode === undefined) return undefined;
  const lead = await leadOfReport(transaction, law, report, { personId, householdId, divisionCode });
  return { repeats: null, householdId, leadId: lead.id, divisionCode };
}

const VILLAGE_DIGITS = 12;

// A household turns to its village; where it names none, the township finds out. No document sets a day for it; the limits of verification count from the report all the same.
async function askPlace(transaction: Statements, id: string, report: IncomingReport): Promise<void> {
  await openTasks(transaction, [
    {
      kind: 'PLACE_SELF_REPORT',
      householdId: null,
      subjectId: id,
      step: '',
      level: report.reportedIn.length === VILLAGE_DIGITS ? 'village' : 'township',
      openedOn: report.receivedOn,
      dueOn: null,
      clauseIds: report.clauseIds,
      divisionCode: report.reportedIn,
    },
  ]);
}
