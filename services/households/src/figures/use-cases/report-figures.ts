import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { refuseVillage } from '../../monitoring/use-cases/refuse-caller';
import { divisionOn } from '../../oversight/persistence/divisions-below';
import { NO_DIVISION } from '../../oversight/use-cases/oversight-messages';
import { divisionByCode } from '../../register/persistence/divisions';
import type { ReportedLine } from '../domain/figure-measures';
import { refusal } from '../domain/refusals';
import { type FigureReportRow, findFigureReport, insertFigureReport } from '../persistence/figure-reports';
import { gatherFigures, type PlaceOnDay } from './gather-figures';
import { digestOf } from './report-digest';

/** Figures that a place reports. */
export interface FiguresToReport extends Reported {
  readonly division?: string | null;
  readonly asOf: PlainDate;
  readonly note?: string | null;
}

/**
 * Freezes the figures of a place for a day as the lists count them now (上报). Later entries change the lists of that day
 * and not the report; a report of the same day made again stands beside it.
 */
export async function reportFigures(
  policies: PolicySet,
  context: RequestContext,
  reported: FiguresToReport,
): Promise<{ report: FigureReportRow } | UserErrorValue> {
  const { asOf, note, occurredOn: reportedOn } = reported;
  const divisionCode = reported.division ?? context.caller.division;
  return recordOnce<{ report: FigureReportRow }, string>(
    context,
    { act: 'reportFigures', input: reported, may: refuseVillage, texts: { note } },
    async (transaction, { account }) => {
      const sees = divisionCode.startsWith(context.caller.division);
      if (!sees || !(await divisionOn(transaction, divisionCode, asOf))) return NO_DIVISION;
      if (asOf > reportedOn) return refused(refusal('asOf', 'DAY_NOT_OVER'));
      const lines = await namedFigures(context, policies, { division: divisionCode, asOf });
      const digest = digestOf({ divisionCode, day: asOf, reportedOn }, lines);
      const told = { day: asOf, reportedOn, note: given(note), digest, account, divisionCode };
      const report = await insertFigureReport(transaction, told, lines);
      return { answer: { report }, reference: report.id };
    },
    async (reader, id) => {
      const report = await findFigureReport(reader, id);
      return report && { report };
    },
  );
}

async function namedFigures(
  context: RequestContext,
  policies: PolicySet,
  place: PlaceOnDay,
): Promise<ReportedLine[]> {
  const figures = await gatherFigures(context, policies, place);
  return Promise.all(
    figures.map(async (figure) => {
      const division = await divisionByCode(context, figure.code, place.asOf);
      return { ...figure, name: division?.name ?? figure.code };
    }),
  );
}
