/** Fen as yuan in text, two decimals, as a statement gives it. */
export function yuanSql(fen: string): string {
  return `to_char((${fen})::numeric / 100, 'FM999999999999990.00')`;
}
