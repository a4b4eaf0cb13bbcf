// Names of things of one kind that a caller gives by id: a form calls it by what it is.
const ID = /(?<=[a-z])Ids?$/;

/** A name of the graph as English words: COUNTY_DECISION and householdId as `County decision`, `Household`. */
export function nameInWords(name: string): string {
  const words = (
    /^[A-Z0-9_]+$/.test(name) ? name.replaceAll('_', ' ') : apart(name.replace(ID, ''))
  ).toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function apart(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z0-9]/g, (letter) => ` ${letter}`);
}
