import { code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';
import type { FigureMeasure } from '../domain/figure-measures';

const placed = () => ({
  id: uuid().byDefault('uuidv7()'),
  divisionCode: code(),
  countyCode: countyCode(),
});

/** Figures of a place as they were reported (上报数据); never changed, a later report of the day stands beside. */
export const figureReport = table(
  'figure_report',
  {
    ...placed(),
    day: day(),
    reportedOn: day(),
    note: text().nullable(),
    digest: text(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** One number of a report, with the name that its place had then. */
export const reportedFigure = table(
  'reported_figure',
  {
    ...placed(),
    reportId: uuid(),
    code: text(),
    name: text(),
    measure: text().of<FigureMeasure>(),
    value: int(),
  },
  { primary: ['countyCode', 'id'] },
);
