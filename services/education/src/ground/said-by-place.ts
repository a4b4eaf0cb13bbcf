/** SQL of what the place of a row says, by the code in `column`, the smallest place first; `usual` where none says anything. */
export function saidByPlace<Own extends { readonly place: string }>(
  places: readonly Own[],
  column: string,
  { said, usual }: { said: (own: Own) => number | boolean; usual: number | boolean | null },
): string {
  if (places.length === 0) return String(usual);
  const cases = places.map((own) => `WHEN starts_with(${column}, '${own.place}') THEN ${said(own)}`);
  return `CASE ${cases.join(' ')} ELSE ${usual} END`;
}
