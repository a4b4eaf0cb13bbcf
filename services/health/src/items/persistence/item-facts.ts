import { type PlainDate, yearOf } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { type RequestContext, rowPerKey } from '@dixian/service';
import type { ItemFacts } from '../domain/health-items';

interface Row extends Omit<ItemFacts, 'insured' | 'costControlShare' | 'outsideCatalogue'> {
  readonly outsideCatalogue: Fen | null;
}

/** What the department has on record of a person in the year of a day, up to it; batched. */
export function recordedOf(
  context: RequestContext,
  personId: string,
  day: PlainDate,
): Promise<Row | undefined> {
  const sql = `SELECT p.id AS "rowKey",
      CASE WHEN bills.aid > 0 OR claims.paid THEN 'PAID' WHEN claims.unpaid THEN 'UNPAID' ELSE 'NONE' END AS aid,
      bills.n > 0 AS "hadCost", coalesce(bills.cost, 0)::bigint AS cost, bills.outside::bigint AS "outsideCatalogue",
      CASE WHEN cases.paid THEN 'PAID' WHEN cases.open THEN 'OPEN' ELSE 'NONE' END AS relief,
      coalesce(care.chronic, false) OR bills.chronic > 0 AS chronic, coalesce(care.signed, false) AS contract,
      EXISTS (SELECT FROM admission a WHERE a.person_id = p.id AND a.deposit > 0 AND a.admitted_on <= $3::date
        AND (a.deposit_returned_on IS NULL OR a.deposit_returned_on > $3::date)) AS "depositTaken"
    FROM registered_person p
    CROSS JOIN LATERAL (SELECT count(*) AS n, sum(total_cost) AS cost, coalesce(sum(medical_aid), 0) AS aid,
        CASE WHEN count(*) = count(in_scope) THEN sum(total_cost - in_scope) END AS outside,
        count(*) FILTER (WHERE kind = 'CHRONIC_OUTPATIENT') AS chronic
      FROM settlement b WHERE b.person_id = p.id AND b.settled_on BETWEEN make_date($2, 1, 1) AND $3::date) AS bills
    CROSS JOIN LATERAL (SELECT bool_or(paid_on <= $3::date) AS paid,
        bool_or(coalesce(paid_on > $3::date, true) AND coalesce(outcome, 'GRANTED') = 'GRANTED') AS unpaid
      FROM medical_aid_claim c WHERE c.person_id = p.id AND c.billed_on BETWEEN make_date($2, 1, 1) AND $3::date) AS claims
    CROSS JOIN LATERAL (SELECT bool_or(paid_on <= $3::date) AS paid, bool_or(state <> 'REFUSED' AND opened_on <= $3::date) AS open
      FROM relief_case r WHERE r.person_id = p.id AND r.kind = 'SERIOUS_ILLNESS' AND r.year = $2) AS cases
    CROSS JOIN LATERAL (SELECT count(*) > 0 AS chronic, bool_or(signed_on <= $3::date AND (ended_on IS NULL OR ended_on >= $3::date)) AS signed
      FROM chronic_contract k WHERE k.person_id = p.id) AS care
    WHERE p.id = ANY($1::uuid[])`;
  return rowPerKey<Row>(context, `health-items:${day}`, sql, [yearOf(day), day]).load(personId);
}
