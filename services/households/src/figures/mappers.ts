import type { ReportedLine } from './domain/figure-measures';
import type { FigureReportRow } from './persistence/figure-reports';

export type FigureReportMapper = FigureReportRow;
export type FiguresReportedMapper = { report: FigureReportRow; __typename: 'FiguresReported' };
/** A line with what the same lists count for its day now, worked out once for all lines of its report. */
export type ReportedFigureMapper = ReportedLine & { countedNow: () => Promise<ReadonlyMap<string, number>> };
