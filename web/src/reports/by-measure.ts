import type { FigureMeasure } from '../generated/graphql';
import { MEASURES } from './figures';

interface Reported {
  readonly code: string;
  readonly name: string;
  readonly measure: FigureMeasure;
  readonly value: number;
  readonly now: number;
}

/** A report as a table: a line for each figure, a column for the whole and for each place below. */
export function byMeasure(figures: readonly Reported[], whole: string) {
  const names = new Map(figures.map(({ code, name }) => [code, name]));
  const codes = [...names.keys()].sort(
    (a, b) => Number(b === whole) - Number(a === whole) || (a < b ? -1 : 1),
  );
  const rows = MEASURES.map((measure) => ({
    measure,
    values: new Map(
      figures.filter((figure) => figure.measure === measure).map((figure) => [figure.code, figure]),
    ),
  })).filter(({ values }) => values.size > 0);
  return { places: codes.map((code) => ({ code, name: names.get(code) ?? code })), rows };
}
