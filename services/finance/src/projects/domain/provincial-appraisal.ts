import type { Fen } from '@dixian/money';
import { fenOf, isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { lastDayOf } from '../../ground/domain/last-day-of';

/** From which amount the provincial office appraises, by the documents of the year; undefined where none says so. */
export function provincialFrom(policies: PolicySet, division: string, year: number): Fen | undefined {
  // The whole country is no place of a document.
  const on = lastDayOf(year);
  if (division === '' || !on) return undefined;
  const found = resolveParameter(policies, { division, on, name: 'project-provincial-appraisal-from' });
  return isMissing(found) ? undefined : fenOf(found);
}
