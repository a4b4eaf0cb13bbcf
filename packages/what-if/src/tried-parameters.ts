import { formatYuan, parseYuan } from '@dixian/money';

const MOST_FEN = 100_000_000_00n;

/** How a value must be written, and its one canonical spelling; undefined where it cannot be used. */
type Reading = (text: string) => string | undefined;

const money: Reading = (text) => {
  const fen = parseYuan(text);
  return fen !== undefined && fen > 0n && fen <= MOST_FEN ? formatYuan(fen) : undefined;
};
const percent: Reading = (text) => (/^(\d{1,2}|100)$/.test(text) ? String(Number(text)) : undefined);
const daysAYear: Reading = (text) => (text === '360' || text === '365' ? text : undefined);

// The parameters whose effect a department can work out from its own rows.
const readings = {
  'monitoring-line': money,
  'interest-subsidy-rate': percent,
  'microcredit-principal-limit': money,
  'interest-day-count-basis': daysAYear,
} as const satisfies Record<string, Reading>;

/** Name of a parameter that can be tried. */
export type TriedName = keyof typeof readings;

/** Whether a department can try drafts of this parameter against its rows. */
export function isTried(name: string): name is TriedName {
  return Object.hasOwn(readings, name);
}

/**
 * A draft's value in its one spelling (`9000.00` yuan, `50` percent, `365` days a year); undefined where it is no
 * amount above zero, no whole percentage up to 100, no basis of 360 or 365.
 */
export function canonicalValue(name: TriedName, text: string): string | undefined {
  return readings[name](text.trim());
}
