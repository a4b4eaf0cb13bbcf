import type { UserErrorValue } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { refuseVillage } from '../../monitoring/use-cases/refuse-caller';
import { closeTasks } from '../../tasks/persistence/tasks';
import { refusal } from '../domain/refusals';
import type { CalendarKind } from '../domain/time-nodes';
import { type CalendarReportRow, findReport, insertReport } from '../persistence/calendar-reports';
import { isAsked } from '../persistence/calendar-tasks';
import { divisionOn } from '../persistence/divisions-below';
import { NO_DIVISION } from './oversight-messages';

/** What a place did by a day of the calendar, as it reports it. */
export interface ReportedCalendar extends Reported {
  readonly kind: CalendarKind;
  readonly division: string;
  readonly cycle: string;
  readonly persons?: number | null;
  readonly statement: string;
}

/** Records what a place did by a day of the calendar, and closes its task; what was never asked of it is refused. */
export function recordCalendarReport(
  context: RequestContext,
  reported: ReportedCalendar,
): Promise<{ report: CalendarReportRow } | UserErrorValue> {
  const { kind, division, cycle, persons = null, statement, occurredOn: reportedOn } = reported;
  return recordOnce<{ report: CalendarReportRow }, string>(
    context,
    { act: 'recordCalendarReport', input: reported, may: refuseVillage, texts: { statement } },
    async (transaction, { account }) => {
      const said = given(statement);
      if (said === null) return refused(refusal('statement', 'REQUIRED'));
      const sees = division.startsWith(context.caller.division);
      const place = sees ? await divisionOn(transaction, division, reportedOn) : undefined;
      if (!place) return NO_DIVISION;
      const asked = { kind, subjectId: place.id, step: cycle };
      if (!(await isAsked(transaction, asked))) return refused(refusal('cycle', 'NOT_ASKED_HERE'));
      const told = { kind, cycle, reportedOn, persons, statement: said, account, divisionCode: division };
      const report = await insertReport(transaction, told);
      await closeTasks(transaction, asked, reportedOn);
      return { answer: { report }, reference: report.id };
    },
    async (reader, id) => {
      const report = await findReport(reader, id);
      return report && { report };
    },
  );
}
