import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach } from '@dixian/service';
import { type Insured, stateOf } from '../domain/insured';
import { type InsuranceRow, SAID_OF_PERSONS } from './said-of-insurance';

/** What was said of a person's insurance, the oldest first; one statement per request. */
export function saidOfPerson(context: RequestContext, personId: string): Promise<InsuranceRow[]> {
  const sql = `SELECT "personId" AS "rowKey", said.* FROM (${SAID_OF_PERSONS}) AS said ORDER BY "seenOn", id`;
  return rowsOfEach<InsuranceRow>(context, 'said-of-insurance', sql).load(personId);
}

/** Insurance as last said, by a day. */
export interface LastInsurance extends Pick<InsuranceRow, 'year' | 'seenOn' | 'source'> {
  readonly insured: boolean;
  readonly status: Insured['as'];
}

/** What was said last by a day; undefined where nothing was. */
export function lastSaid(said: readonly InsuranceRow[], day: PlainDate): LastInsurance | undefined {
  const byThen = said.filter(({ seenOn }) => seenOn <= day);
  const last = byThen.at(-1);
  if (!last) return undefined;
  const status = stateOf(byThen.filter(({ year }) => year === last.year)) ?? 'UNKNOWN';
  return { ...last, status, insured: status === 'INSURED' || status === 'OTHER_INSURANCE' };
}
