/**
 * The part of the caller's division that a filter asks for: the narrower of the two code prefixes, or undefined
 * where they do not meet. No filter gives the caller's whole division.
 */
export function divisionInSight(callerDivision: string, asked?: string | null): string | undefined {
  if (!asked || callerDivision.startsWith(asked)) return callerDivision;
  return asked.startsWith(callerDivision) ? asked : undefined;
}
