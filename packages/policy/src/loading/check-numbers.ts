import type { Mistake } from './policy-error';
import { countedBy, plainNumber, printedNumbers } from './printed-numbers';
import type { LoadedFolder } from './read-folder';
import { reporter } from './report-mistake';

interface Valued {
  readonly clause: string;
  readonly because?: string;
  readonly note?: string;
}

/**
 * Reports values that contradict what their clause prints: 100,000 beside 5万元. Where a quote prints no number of the
 * kind there is nothing to compare, and `because` (or a note) says why a value differs where it must.
 */
export function checkNumbers(folder: LoadedFolder, mistakes: Mistake[]): void {
  const quotes = new Map(folder.clauses.map(({ id, quote }) => [id, quote]));
  folder.parameters.forEach((parameter, index) => {
    const { name, unit, value } = parameter;
    const wrong = contradiction(quotes, parameter, unit, value);
    if (wrong) reporter(folder.files.parameters, mistakes)([index, 'value'], `${name}: ${wrong}`);
  });
  folder.deadlines.forEach((deadline, index) => {
    if (!('duration' in deadline)) return;
    const { kind, unit, duration } = deadline;
    const wrong = contradiction(quotes, deadline, unit, duration);
    if (wrong) reporter(folder.files.deadlines, mistakes)([index, 'duration'], `${kind}: ${wrong}`);
  });
}

function contradiction(
  quotes: ReadonlyMap<string, string>,
  { clause, note, because }: Valued,
  unit: string,
  value: unknown,
): string | undefined {
  if (note !== undefined || because !== undefined) return undefined;
  const words = unlikeQuote(quotes.get(clause) ?? '', unit, value);
  return words === undefined
    ? undefined
    : `expected what ${clause} prints, ${words}, or a note that says why it differs; found ${String(value)} ${unit}`;
}

/** The numbers that a quote prints, where a value of the unit is none of them; undefined where they agree or none can be compared. */
export function unlikeQuote(quote: string, unit: string, value: unknown): string | undefined {
  const of = countedBy(unit);
  const number = plainNumber(value);
  if (of === undefined || number === undefined) return undefined;
  // 5 working days beside 5天 is as wrong as 10 beside 5, so both kinds of days are looked at together.
  const comparable =
    of === 'working-days' || of === 'calendar-days' ? ['working-days', 'calendar-days'] : [of];
  const printed = printedNumbers(quote).filter((found) => comparable.includes(found.of));
  if (printed.length === 0 || printed.some((found) => found.of === of && found.value === number))
    return undefined;
  return [...new Set(printed.map((found) => found.words))].join(', ');
}
