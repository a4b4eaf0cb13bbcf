import { type Fen, formatYuan } from '@dixian/money';

/** Income of a household in a year by the four kinds (四类收入) and the cost of business, in fen. */
export interface IncomeFigures {
  wages: Fen;
  business: Fen;
  property: Fen;
  transfer: Fen;
  businessCost: Fen;
  memberCount: number;
}

/** Net income (家庭纯收入) in fen: the four kinds less 生产经营性支出. */
export function netIncome({ wages, business, property, transfer, businessCost }: IncomeFigures): Fen {
  return wages + business + property + transfer - businessCost;
}

/**
 * Fen per head, half up: 39730.00 ÷ 6 = 6621.67. For show only, comparisons use the total. A negative net rounds
 * by its amount (−0.005 is −0.01), as ledgers do. RangeError unless there is at least one head.
 */
export function perHead(net: Fen, memberCount: number): Fen {
  if (!Number.isInteger(memberCount) || memberCount < 1)
    throw new RangeError('Income is divided by one or more');
  const heads = BigInt(memberCount);
  const amount = net < 0n ? -net : net;
  const rounded = (2n * amount + heads) / (2n * heads);
  return net < 0n ? -rounded : rounded;
}

/** The arithmetic in words: `1.00 + 2.00 + 0.00 + 0.00 − 0.50 = 2.50; 2.50 ÷ 2 = 1.25`. */
export function incomeArithmetic(figures: IncomeFigures): string {
  const kinds = [figures.wages, figures.business, figures.property, figures.transfer].map(formatYuan);
  const net = netIncome(figures);
  const total = `${kinds.join(' + ')} − ${formatYuan(figures.businessCost)} = ${formatYuan(net)}`;
  const head = `${formatYuan(net)} ÷ ${figures.memberCount} = ${formatYuan(perHead(net, figures.memberCount))}`;
  return `${total}; ${head}`;
}
