import type { CatalogueEntry, Shape } from '../catalogue/catalogue-entry';
import { countedBy, type PrintedNumber, printedNumbers } from '../loading/printed-numbers';

type Fields = Record<string, unknown>;

/** What a quote tells of the fields that an entry takes: its numbers, in the units of the entry. */
export function filledIn({ kind, takes }: CatalogueEntry, quote: string): Fields {
  const numbers = printedNumbers(quote);
  const fields = (takes.properties ?? {}) as Record<string, Shape>;
  if (kind === 'parameter') return parameterOf(String(fields.unit?.const ?? ''), numbers);
  if (kind === 'time-limit') return lengthOf(numbers, quote);
  if (kind === 'rule') return withOf(fields, numbers);
  return {};
}

function parameterOf(unit: string, numbers: readonly PrintedNumber[]): Fields {
  const value = valueIn(unit, numbers);
  return value === undefined ? {} : { value };
}

function valueIn(unit: string, numbers: readonly PrintedNumber[]): string | number | undefined {
  const found = numbers.find(({ of }) => of === countedBy(unit));
  if (!found) return undefined;
  if (found.of === 'CNY') return found.value.toFixed(2);
  if (found.of === 'times') return String(found.value);
  return Number.isInteger(found.value) ? found.value : undefined;
}

const lengths = ['working-days', 'calendar-days', 'years', 'months'] as const;

function lengthOf(numbers: readonly PrintedNumber[], quote: string): Fields {
  const unit = lengths.find((length) => valueIn(length, numbers) !== undefined);
  if (unit === undefined) return {};
  const isLeast = /不少于|不得少于|不低于|以上|至少/.test(quote);
  return {
    ...{ unit, duration: valueIn(unit, numbers) },
    ...(isLeast && { atLeast: true }),
    ...(/一般|原则上/.test(quote) && { reasonWhenLate: true }),
  };
}

// A field that takes yuan is a decimal text, one of months or of a rate is called so.
function withOf(fields: Record<string, Shape>, numbers: readonly PrintedNumber[]): Fields {
  const units: Record<string, string> = {
    months: 'months',
    years: 'years',
    rate: 'percent',
    days: 'calendar-days',
  };
  const read = Object.entries(fields).flatMap(([field, { type, pattern }]) => {
    const isMoney = type === 'string' && typeof pattern === 'string' && pattern.includes('\\.\\d{2}');
    const value = valueIn(isMoney ? 'CNY' : (units[field] ?? ''), numbers);
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(read);
}
