import { type PlainDate, plainDate } from '@dixian/calendar';
import type { Conditions, Statements } from '@dixian/service';
import type { PaidPart, SaidOfFunds } from '../domain/funds-facts';
import { STANDS } from './standing-statements';

/** A renovation with all that was said and paid of it. */
export interface FundedRow {
  readonly id: string;
  readonly householdId: string | null;
  readonly divisionCode: string;
  readonly startedOn: PlainDate;
  readonly said: readonly SaidOfFunds[];
  readonly parts: readonly PaidPart[];
}

interface Read extends Omit<FundedRow, 'said' | 'parts'> {
  readonly said: readonly (Omit<SaidOfFunds, 'approved' | 'paid'> & { approved: string; paid: string })[];
  readonly parts: readonly (Omit<PaidPart, 'amount'> & { amount: string })[];
}

// A renovation of which nothing was said yet, because its household is not known, speaks by itself.
const OF_ITSELF = `jsonb_build_array(jsonb_build_object('id', r.id, 'occurredOn', coalesce(r.speaks_for, r.started_on),
  'year', r.year, 'approved', r.grant_amount::text, 'paid', r.paid_amount::text, 'plannedUntil', r.planned_completion_on,
  'planAssumed', r.plan_assumed, 'completedOn', r.completed_on))`;

const FUNDED = `SELECT r.id, r.household_id AS "householdId", r.division_code AS "divisionCode", r.started_on AS "startedOn",
    coalesce(s.said, ${OF_ITSELF}) AS said, coalesce(p.parts, '[]'::jsonb) AS parts
  FROM renovation r
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('id', s.id, 'occurredOn', s.occurred_on, 'year', s.year, 'approved', s.approved::text,
      'paid', s.paid::text, 'plannedUntil', s.planned_until, 'planAssumed', s.plan_assumed, 'completedOn', s.completed_on)) AS said
    FROM renovation_statement s WHERE s.renovation_id = r.id AND ${STANDS}
  ) AS s ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('id', p.id, 'paidOn', p.paid_on, 'amount', p.amount::text,
      'byHand', p.account IS NOT NULL)) AS parts
    FROM renovation_payment p WHERE p.renovation_id = r.id
  ) AS p ON true`;

/** Renovations by id with what their money hangs on, as far as the reader sees them. */
export async function fundedById(reader: Statements, ids: readonly string[]): Promise<FundedRow[]> {
  const rows = await reader.query<Read>(
    `${FUNDED} WHERE r.id = ANY($1::uuid[]) ORDER BY r.id`,
    [ids],
    'funded-by-id',
  );
  return rows.map(asFunded);
}

/** The same of all that conditions on `r` choose. */
export async function fundedOf(reader: Statements, conditions: Conditions): Promise<FundedRow[]> {
  const rows = await reader.query<Read>(
    `${FUNDED} ${conditions.where()} ORDER BY r.id`,
    conditions.parameters,
  );
  return rows.map(asFunded);
}

function asFunded({ said, parts, ...row }: Read): FundedRow {
  return {
    ...row,
    said: said.map((one) => ({
      ...one,
      occurredOn: plainDate(one.occurredOn),
      approved: BigInt(one.approved),
      paid: BigInt(one.paid),
    })),
    parts: parts.map((part) => ({ ...part, amount: BigInt(part.amount) })),
  };
}
