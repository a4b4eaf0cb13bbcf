/** How a staged row `s` and its record `p` become one: what tells of the later day counts, and a blank takes nothing away. */
export interface OneRecord {
  /** What each column has then, as `kept_NAME`. */
  readonly kept: string;
  /** Whether that is something else than the record has. */
  readonly differs: string;
  /** Whether the row is older and says otherwise than the record. */
  readonly contradicts: string;
  /** What to set, of rows `m` that have `kept`. */
  readonly set: string;
}

/** SQL of that for columns that both have; `isOlder` says whether the record tells of a later day. */
export function oneRecord(columns: readonly string[], isOlder: string): OneRecord {
  const kept = (name: string) =>
    `CASE WHEN ${isOlder} THEN coalesce(p.${name}, s.${name}) ELSE coalesce(s.${name}, p.${name}) END`;
  const list = (of: (name: string) => string) => columns.map(of).join(', ');
  return {
    kept: list((name) => `${kept(name)} AS kept_${name}`),
    differs: `(${list((name) => `p.${name}`)}) IS DISTINCT FROM (${list(kept)})`,
    contradicts: `(${isOlder} AND (${columns.map((name) => `p.${name} <> s.${name}`).join(' OR ')})) IS TRUE`,
    set: list((name) => `${name} = m.kept_${name}`),
  };
}
