/** Where and under which sets something was in effect; the last set is not counted, null where it still is. */
export interface DeedsAsked {
  readonly place: string;
  readonly spells: readonly (readonly [from: number, until: number | null])[];
}

// More often nobody brings one version into effect and takes it back.
const MOST = 50;
const LONGEST = 2_000;
const PLACE = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})?$/;

/** The id of what was done meanwhile: what each department needs to find its own, without asking anybody. */
export function encodeDeeds({ place, spells }: DeedsAsked): string {
  return Buffer.from(JSON.stringify([place, ...spells.slice(-MOST)])).toString('base64url');
}

/** What an id asks for; undefined where it was made up. What of it may be seen is the reader's own scope to decide. */
export function decodeDeeds(id: string): DeedsAsked | undefined {
  if (id.length > LONGEST) return undefined;
  const parts = parsed(id);
  if (!Array.isArray(parts) || parts.length > MOST + 1) return undefined;
  const [place, ...rest] = parts.map((part: unknown) => part);
  if (typeof place !== 'string' || !PLACE.test(place)) return undefined;
  const spells = rest.map(spellOf);
  return spells.every((spell) => spell !== undefined) ? { place, spells } : undefined;
}

function parsed(id: string): unknown {
  try {
    return JSON.parse(Buffer.from(id, 'base64url').toString());
  } catch {
    return undefined;
  }
}

function spellOf(pair: unknown): [number, number | null] | undefined {
  if (!Array.isArray(pair) || pair.length !== 2) return undefined;
  const [from, until] = pair.map((part: unknown) => part);
  if (!isNumber(from)) return undefined;
  if (until === null) return [from, null];
  return isNumber(until) ? [from, until] : undefined;
}

// What an integer of the database holds.
function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}
