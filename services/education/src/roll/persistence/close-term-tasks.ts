import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

/** SQL of what the work to set a term of a row's county is about: the term itself, which need not be on record. */
export function termSubject(row: string): string {
  return `md5(${row}.county_code || ${row}.school_year || ${row}.term)::uuid`;
}

/** Once its first day is set, a term is work no more. */
export async function closeTermTasks(transaction: Statements, county: string, on: PlainDate): Promise<void> {
  await tasks.closeFrom(transaction, 'SET_TERM', {
    sql: `SELECT ${termSubject('t')} AS subject_id, NULL::text AS step, $2::date AS closed_on FROM school_term t
      WHERE t.county_code = $1 AND t.opens_on IS NOT NULL`,
    parameters: [county, on],
  });
}
