import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowPerKey, rowsOfEach } from '@dixian/service';
import { disabilityStop } from '../tables';

const NAMES = ['id', 'kind', 'cause', 'occurredOn', 'fromMonth', 'note'] as const;

/** What was said of whether an allowance is drawn. */
export type StopRow = RowOf<typeof disabilityStop, (typeof NAMES)[number]>;

export const STOP_COLUMNS = disabilityStop.select(NAMES, 't');

/** SQL of the newest word on the allowance of a row `of` with person, kind and month. */
const newestFor = (of: string) => `SELECT w.* FROM disability_stop w
  WHERE w.person_id = ${of}.person_id AND w.kind = ${of}.kind AND w.from_month <= ${of}.month
  ORDER BY w.occurred_on DESC, w.id DESC LIMIT 1`;

/** SQL of whether a row `of` is of a month in which the allowance is stopped. */
export const afterStop = (of: string) =>
  `EXISTS (SELECT FROM (${newestFor(of)}) AS stop WHERE stop.cause IS NOT NULL)`;

/** The stop after which a month was paid; undefined where there is none. */
export function stopOfRow(context: RequestContext, id: string): Promise<StopRow | undefined> {
  const sql = `SELECT a.id AS "rowKey", ${STOP_COLUMNS} FROM disability_allowance a
    JOIN LATERAL (${newestFor('a')}) AS t ON t.cause IS NOT NULL WHERE a.id = ANY($1::uuid[])`;
  return rowPerKey<StopRow>(context, 'stop-of-allowance', sql, []).load(id);
}

/** Which allowances of a person are stopped, by what was said by a day. */
export function stopsOf(context: RequestContext, personId: string, asOf: PlainDate): Promise<StopRow[]> {
  const sql = `SELECT * FROM (
      SELECT DISTINCT ON (t.person_id, t.kind) t.person_id AS "rowKey", ${STOP_COLUMNS} FROM disability_stop t
      WHERE t.person_id = ANY($1::uuid[]) AND t.occurred_on <= $2::date
      ORDER BY t.person_id, t.kind, t.occurred_on DESC, t.id DESC
    ) AS newest WHERE newest.cause IS NOT NULL ORDER BY newest.kind`;
  return rowsOfEach<StopRow>(context, `disability-stops:${asOf}`, sql, [asOf]).load(personId);
}
