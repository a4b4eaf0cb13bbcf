/**
 * SQL: whether the window (低保渐退) in which a state `row` of a grant was said has run out by a day. It ends by itself, so
 * that no reading waits for the night that writes it down; what is said after its end stands by itself.
 */
export function ranOut(row: string, day: string): string {
  return `EXISTS (SELECT FROM gradual_exit e WHERE e.grant_id = ${row}.grant_id AND e.until < ${day}
    AND e.until >= ${row}.occurred_on AND e.first_day <= ${day} AND (e.cancelled_on IS NULL OR e.cancelled_on > ${day}))`;
}
