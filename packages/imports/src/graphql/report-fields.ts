import { parsePlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import { failureIn } from '../runs/failure';
import type { KeptQuestion, KeptReading } from '../runs/kept-reading';
import { placements } from './placements';
import type { ReportRow } from './report-row';

type Field<Result> = (report: ReportRow, args: unknown, context: RequestContext) => Result;

/** What of a report is made of its row. */
export const reportFields = {
  failure: (({ failure }, _args, { language }) => failureIn(failure, language)) satisfies Field<
    string | null
  >,
  placements: placements satisfies Field<object>,
  likelyCorrections: (({ corrections }) => corrections) satisfies Field<number>,
  sums: (({ sums }) =>
    sums.map(({ heading, sum }) => ({ heading, sum: BigInt(sum) }))) satisfies Field<object>,
  reading: ((report, _args, context) =>
    report.reading && readingFor(report.reading, context)) satisfies Field<unknown>,
  questions: ((report, _args, context) =>
    (report.reading?.questions ?? []).map((question) =>
      questionFor(question, context),
    )) satisfies Field<object>,
  differences: (({ differences }, _args, { language }) =>
    differences.map(({ reason, ...numbers }) => ({
      ...numbers,
      reason: reason[language],
    }))) satisfies Field<object>,
  withdrawal: (({ withdrawnAt: at, withdrawnBy: by, withdrawalReason: reason }) =>
    at && by && reason ? { at, by, reason } : null) satisfies Field<object | null>,
};

function readingFor(
  { sheets, speaksFor, speaksAssumed, remarks }: KeptReading,
  { language }: RequestContext,
) {
  return {
    speaksFor: speaksFor === null ? null : (parsePlainDate(speaksFor) ?? null),
    speaksAssumed,
    remarks: remarks.map(({ code, message }) => ({ code, message: message[language] })),
    sheets: sheets.map(({ reason, ...sheet }) => ({ ...sheet, reason: reason?.[language] ?? null })),
  };
}

function questionFor({ text, options, ...question }: KeptQuestion, { language }: RequestContext) {
  return {
    ...question,
    text: text[language],
    options: options.map((option) => ({ value: option.value, text: option.text[language] })),
  };
}
