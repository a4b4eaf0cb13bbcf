import type { LimitLengthFragment, TimeUnit } from '../generated/graphql';
import { fill } from '../shell/language/fill';

interface Said {
  readonly atLeast: string;
  readonly range: string;
  readonly monthEnds: string;
}

/** How long a limit is, as one says it: `15 个工作日`, `10–20 日`, a day, the ends of months, or the document's own words. */
export function lengthInWords(
  length: LimitLengthFragment,
  atLeast: boolean,
  unitOf: (unit: TimeUnit) => string,
  said: Said,
): string {
  if (length.__typename === 'FixedDay') return length.date;
  if (length.__typename === 'TimeInWords') return length.words;
  if (length.__typename === 'YearlyWindow') return `${length.opens} – ${length.closes}`;
  if (length.__typename === 'MonthEnds') return fill(said.monthEnds, { months: length.months.join('、') });
  const { duration, shortest, unit } = length;
  if (shortest !== null) return fill(said.range, { shortest, duration, unit: unitOf(unit) });
  const time = `${duration} ${unitOf(unit)}`;
  return atLeast ? fill(said.atLeast, { time }) : time;
}
