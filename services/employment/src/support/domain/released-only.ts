import type { Decision } from '@dixian/policy';
import type { EmploymentReason } from '../../ground/domain/reasons';
import type { SubsidyStanding } from './subsidised-household';

/** Whether the one thing against it is that the household, once monitored, is so no longer: the safety net may carry it on. */
export function refusedOnlyForRelease(
  { outcome, reasons }: Decision<EmploymentReason>,
  standing: SubsidyStanding | undefined,
): boolean {
  const open = reasons.filter(({ holds }) => !holds);
  const [one] = open;
  const isRelease = one?.code === 'NOT_KEY_HOUSEHOLD' || one?.code === 'MONITORED_ONLY';
  return outcome === 'REFUSED' && open.length === 1 && isRelease && (standing?.episodes.length ?? 0) > 0;
}
