import type { FigureMeasure } from '../generated/graphql';
import { MEASURES } from './figures';

/** What of the reports stands in the address. */
export interface ReportsSearch {
  /** The day to compare with. */
  readonly with?: string;
  readonly division?: string;
  /** The figure whose list is shown. */
  readonly figure?: FigureMeasure;
  /** Whether that list is of the day to compare with. */
  readonly before?: boolean;
  readonly order?: string;
}

export function readReportsSearch(search: Record<string, unknown>): ReportsSearch {
  const { with: compared, division, figure, before, order } = search;
  const code = typeof division === 'number' ? String(division) : division;
  const known = MEASURES.find((measure) => measure === figure);
  return {
    ...(typeof compared === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(compared) && { with: compared }),
    ...(typeof code === 'string' && /^\d{2,12}$/.test(code) && { division: code }),
    ...(known && { figure: known }),
    ...(before === true && { before }),
    ...(typeof order === 'string' && { order }),
  };
}
