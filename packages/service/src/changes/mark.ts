/** A mark as it is read: the snapshot, its bounds, and when it was made by the clock of its database. */
export interface Mark {
  readonly snapshot: string;
  readonly xmin: string;
  readonly xmax: string;
  readonly madeAt: number;
}

const FORM = /^(\d{1,19}):(\d{1,19}):((?:\d{1,19}(?:,\d{1,19})*)?)@(\d{1,12})$/;
// A snapshot names what was under way; no service runs as many transactions at once.
const LONGEST = 4_096;

/** A mark from its text; undefined for a text that PostgreSQL would not take for a snapshot. */
export function parseMark(text: string): Mark | undefined {
  const [, xmin, xmax, running, madeAt] = (text.length <= LONGEST && FORM.exec(text)) || [];
  if (xmin === undefined || xmax === undefined || running === undefined) return undefined;
  const ids = running === '' ? [] : running.split(',').map(BigInt);
  const bounds = [BigInt(xmin), ...ids];
  const rises = bounds.every((id, index) => index < 2 || id > (bounds[index - 1] ?? 0n));
  const lies = bounds.every((id) => id > 0n && id >= BigInt(xmin) && id <= BigInt(xmax) && id < MOST);
  const isBelow = ids.every((id) => id < BigInt(xmax)) && BigInt(xmax) < MOST;
  if (!rises || !lies || !isBelow) return undefined;
  return { snapshot: `${xmin}:${xmax}:${running}`, xmin, xmax, madeAt: Number(madeAt) };
}

// What a bigint holds.
const MOST = 2n ** 63n;

/** Whether a mark is young enough that nothing behind it was removed, by the clock that made it. */
export function isOfToday({ madeAt }: Mark, now: string, keptHours: number): boolean {
  const age = Number(now) - madeAt;
  return age >= 0 && age < keptHours * 3_600;
}
