/** An amount of the graph, a decimal text, with groups of thousands and two decimals; nothing is computed. */
export function amount(text: string | null | undefined): string {
  if (text === null || text === undefined) return '';
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (!whole) return text;
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0')}`;
}
