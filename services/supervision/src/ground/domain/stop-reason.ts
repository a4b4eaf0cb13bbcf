/** Why a clock stopped before anything met it. */
export const stopReasons = [
  'NO_RISK',
  'REJECTED',
  'ALREADY_MONITORED',
  'WITHDRAWN',
  'VANISHED',
  'HANDLED',
  'RELEASED',
  'RETURNED_TO_POVERTY',
  'NOT_REQUIRED',
  'WAIVED',
] as const;
export type StopReason = (typeof stopReasons)[number];

/** A reason as an event tells it; null where it tells one that is not known here. */
export function stopReason(told: string): StopReason | null {
  return stopReasons.find((reason) => reason === told) ?? null;
}
