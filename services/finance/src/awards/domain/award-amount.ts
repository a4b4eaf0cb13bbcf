import type { Fen } from '@dixian/money';

/** A rate of a scheme: fen for each unit, of the whole or by tiers. */
export interface AwardRate {
  readonly rate: Fen;
  /** From which quantity on another rate holds. */
  readonly tiers?: readonly { readonly from: string; readonly rate: Fen }[];
  /** Whether a tier's rate is that of the part above its bound only, not of the whole quantity. */
  readonly byPart?: boolean;
}

export interface AcceptedQuantity extends AwardRate {
  readonly quantity: string;
}

export interface AwardCaps {
  readonly capPerHead?: Fen;
  readonly capPerHousehold?: Fen;
  readonly countedMembers?: number;
}

// People enter four decimals at most, ledgers print six.
const DECIMALS = 6;
const QUANTITY = /^\d{1,9}(\.\d{1,4})?$/;

/** Whether a text is a quantity: not negative, at most four decimals. */
export function isQuantity(text: string): boolean {
  return QUANTITY.test(text);
}

/** Σ quantity × rate in fen, rounded once, half up. */
export function awardBeforeCaps(items: readonly AcceptedQuantity[]): Fen {
  const scale = 10n ** BigInt(DECIMALS);
  const exact = items.reduce((sum, item) => sum + timesRate(item), 0n);
  return (exact * 2n + scale) / (scale * 2n);
}

/** The least of an amount and the caps; the cap of a head takes all counted members. */
export function capped(amount: Fen, { capPerHead, capPerHousehold, countedMembers = 0 }: AwardCaps): Fen {
  const caps = [
    ...(capPerHead === undefined ? [] : [capPerHead * BigInt(countedMembers)]),
    ...(capPerHousehold === undefined ? [] : [capPerHousehold]),
  ];
  return caps.reduce((least, cap) => (cap < least ? cap : least), amount);
}

/** Whether anything was accepted. */
export function hasOutput(items: readonly Pick<AcceptedQuantity, 'quantity'>[]): boolean {
  return items.some(({ quantity }) => scaled(quantity) > 0n);
}

function timesRate({ quantity, rate, tiers = [], byPart = false }: AcceptedQuantity): bigint {
  const whole = scaled(quantity);
  const steps = [{ from: 0n, rate }, ...tiers.map((tier) => ({ from: scaled(tier.from), rate: tier.rate }))]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .filter(({ from }) => from <= whole);
  if (!byPart) return whole * (steps.at(-1)?.rate ?? rate);
  return steps.reduce(
    (sum, step, index) => sum + ((steps[index + 1]?.from ?? whole) - step.from) * step.rate,
    0n,
  );
}

function scaled(quantity: string): bigint {
  const [whole = '0', decimals = ''] = quantity.split('.');
  return BigInt(whole + decimals.padEnd(DECIMALS, '0'));
}
