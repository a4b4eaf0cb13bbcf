import type { Fen } from '@dixian/money';

/** Whether an amount stands below (-1), at (0) or above (1) a multiple such as "1.5" of a base amount, exactly. */
export function compareToMultiple(amount: Fen, multiple: string, base: Fen): -1 | 0 | 1 {
  const [whole = '0', decimals = ''] = multiple.split('.');
  const scale = 10n ** BigInt(decimals.length);
  const difference = amount * scale - BigInt(whole + decimals) * base;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}
