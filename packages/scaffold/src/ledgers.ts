import type { Names } from './template';

/** schemas/ledgers.json with the ledger that the template keeps; its headers tell a file of it from others. */
export function withLedger(
  ledgers: string,
  { __name__: name, __camel__: camel, __Name__: pascal }: Names,
): string {
  const entry = {
    service: name,
    title: `${name}发放台账`,
    headers: ['户编号', '发放编号', '发放日期', '发放金额'],
    start: `start${pascal}Import`,
    report: `${camel}Import`,
  };
  return `${JSON.stringify({ ...JSON.parse(ledgers), [`${name}-payouts`]: entry }, null, 2)}\n`;
}
