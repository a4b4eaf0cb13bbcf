/** A division with those above it, as papers ask for it. */
export interface Place {
  readonly code: string;
  readonly level: string;
  readonly name: string;
  readonly parent?: Place | null;
}

/** Where a household lives, up to the county. */
export const PLACE = `division { code level name parent { code level name parent { code level name } } }`;

/** Name of the division of a level, with those above it up to the county in front; the lowest where none has that level. */
export function nameOf(place: Place, level?: string): string {
  const chain = chainOf(place);
  const from = Math.max(
    0,
    chain.findIndex((at) => at.level === level),
  );
  return chain
    .slice(from)
    .reverse()
    .map(({ name }) => name)
    .join('');
}

function chainOf(place: Place): Place[] {
  return [place, ...(place.parent ? chainOf(place.parent) : [])].filter(
    ({ level }) => level !== 'PROVINCE' && level !== 'PREFECTURE',
  );
}
