import { createHash } from 'node:crypto';

const MOST = 500;
const names = new Map<string, string>();

/** A stable name for a statement to be kept prepared; undefined once there are too many different ones. */
export function preparedName(sql: string): string | undefined {
  const known = names.get(sql);
  if (known || names.size >= MOST) return known;
  const name = `list-${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
  names.set(sql, name);
  return name;
}
