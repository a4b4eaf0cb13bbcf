/** Where a draft is tried: where its document binds, within what the caller sees; undefined where the two share nothing. */
export function divisionOfPreview(
  place: string,
  within: string,
  chosen: string | null | undefined,
): string | undefined {
  const division = chosen ?? (place.length > within.length ? place : within);
  const binds = division.startsWith(place) || place.startsWith(division);
  return division.startsWith(within) && binds ? division : undefined;
}
