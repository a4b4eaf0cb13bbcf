import { type Fen, parseYuan } from '@dixian/money';
import type { Parameter } from './parameter';

/** The exact amount of a parameter whose unit is CNY, per person or not, in fen; throws for any other unit. */
export function fenOf({ name, unit, value }: Parameter): Fen {
  const fen = /^CNY(-|$)/.test(unit) && typeof value === 'string' ? parseYuan(value) : undefined;
  if (fen === undefined) throw new Error(`The parameter ${name} is not an amount of money.`);
  return fen;
}
