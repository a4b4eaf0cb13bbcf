import type { KeysetList, OrderedList, Orders, RequestContext, RowOf, Statements } from '@dixian/service';
import { type PassedBound, passedBound, type RevealBounds } from '../../ground/domain/reveal-bounds';
import { reveal, revealNotice } from './tables';

const SHOWN = [
  'id',
  'account',
  'role',
  'personId',
  'selfReportId',
  'field',
  'purpose',
  'revealedAt',
  'divisionCode',
] as const;

/** A reveal as it is read, of a person's field or of a self-report's, or a look-up that found nobody. */
export type RevealRow = RowOf<typeof reveal, (typeof SHOWN)[number]>;

/** A look to be written down: at a field by its name in the graph, or by a root field that looks persons up. */
export interface Look {
  readonly field: 'certificateNumber' | 'phone' | 'personsByCertificate' | 'findHouseholds' | 'namesakes';
  readonly personId?: string;
  readonly selfReportId?: string;
  readonly purpose: string;
}

/**
 * Writes down that the caller sees something in clear; gives the bound that these looks would pass, and then writes
 * down that instead. Looks of one account are counted one after the other, by the day of the service's clock.
 */
export function recordLooks(
  { db, scope, caller, requestId }: RequestContext,
  looks: readonly Look[],
  bounds: RevealBounds,
): Promise<PassedBound | undefined> {
  const by = { account: caller.id, role: caller.role, requestId, division: caller.division };
  return db.write(scope, async (transaction) => {
    await transaction.query(`SELECT pg_advisory_xact_lock(hashtextextended('reveal ' || $1, 0))`, [
      by.account,
    ]);
    const taken = await looksTaken(transaction, by);
    const bound = passedBound(taken, looks.length, bounds);
    if (bound) await noticeBound(transaction, by, { bound, bounds, taken, more: looks.length });
    else await insertLooks(transaction, by, looks);
    return bound;
  });
}

interface Looker {
  account: string;
  role: string;
  requestId: string;
  division: string;
}

// A request without an id is its own, so that it is bound by what it asks for at once.
async function looksTaken(transaction: Statements, { account, requestId }: Looker) {
  const [taken] = await transaction.query<{ today: number; inRequest: number }>(
    `SELECT count(*)::int AS today, count(*) FILTER (WHERE request_id = $2 AND $2 <> '')::int AS "inRequest"
     FROM reveal WHERE account = $1
       AND revealed_at >= date_trunc('day', service_now() AT TIME ZONE 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai'`,
    [account, requestId],
    'looks-taken',
  );
  return taken ?? { today: 0, inRequest: 0 };
}

async function insertLooks(transaction: Statements, by: Looker, looks: readonly Look[]): Promise<void> {
  await transaction.query(
    `INSERT INTO reveal (account, role, request_id, person_id, self_report_id, field, purpose, division_code, seen_in)
     SELECT $1, $2, $3, p.id, s.id, r.field, r.purpose, $4, coalesce(p.division_code, s.division_code, $4)
     FROM unnest($5::uuid[], $6::uuid[], $7::text[], $8::text[]) AS r(person_id, self_report_id, field, purpose)
     LEFT JOIN person p ON p.id = r.person_id LEFT JOIN self_report s ON s.id = r.self_report_id`,
    [
      by.account,
      by.role,
      by.requestId,
      by.division,
      looks.map(({ personId }) => personId ?? null),
      looks.map(({ selfReportId }) => selfReportId ?? null),
      looks.map(({ field }) => field),
      looks.map(({ purpose }) => purpose),
    ],
  );
}

async function noticeBound(
  transaction: Statements,
  by: Looker,
  passed: {
    bound: PassedBound;
    bounds: RevealBounds;
    taken: { today: number; inRequest: number };
    more: number;
  },
): Promise<void> {
  const { bound, bounds, taken, more } = passed;
  const [allowed, before] =
    bound === 'DAY' ? [bounds.perDay, taken.today] : [bounds.perRequest, taken.inRequest];
  await transaction.query(
    `INSERT INTO reveal_notice (account, role, bound, allowed, asked, division_code, on_day)
     VALUES ($1, $2, $3, $4, $5, $6, (service_now() AT TIME ZONE 'Asia/Shanghai')::date)
     ON CONFLICT (county_code, account, bound, on_day) DO NOTHING`,
    [by.account, by.role, bound, allowed, before + more, by.division],
  );
}

const REVEAL_ORDERS = {
  REVEALED_AT: [],
  ACCOUNT: [{ expression: 'account', type: 'text' }],
} satisfies Orders;

/** Reveals by and of the caller's division, newest first; ids are UUIDv7, so their order is that of time. */
export const revealList: OrderedList<keyof typeof REVEAL_ORDERS> = {
  name: 'reveals',
  columns: reveal.select(SHOWN),
  from: 'reveal',
  orders: REVEAL_ORDERS,
  tie: { expression: 'id', type: 'uuid' },
  usual: { field: 'REVEALED_AT', direction: 'DESC' },
  conditions: (add) => add,
};

/** The same under each person. */
export const revealsOfPerson: KeysetList = {
  name: 'reveals-of-person',
  columns: reveal.select(SHOWN),
  from: 'reveal',
  key: [{ expression: 'id', type: 'uuid' }],
  descending: true,
  conditions: (add) => add,
};

const NOTICE = [
  'id',
  'account',
  'role',
  'bound',
  'allowed',
  'asked',
  'onDay',
  'noticedAt',
  'divisionCode',
] as const;

/** That an account wanted to see more than it may, as it is read. */
export type RevealNoticeRow = RowOf<typeof revealNotice, (typeof NOTICE)[number]>;

const NOTICE_ORDERS = {
  NOTICED_AT: [],
  ACCOUNT: [{ expression: 'account', type: 'text' }],
  ASKED: [{ expression: 'asked', type: 'int' }],
} satisfies Orders;

/** Notices of the caller's division, newest first. */
export const revealNoticeList: OrderedList<keyof typeof NOTICE_ORDERS> = {
  name: 'reveal-notices',
  columns: revealNotice.select(NOTICE),
  from: 'reveal_notice',
  orders: NOTICE_ORDERS,
  tie: { expression: 'id', type: 'uuid' },
  usual: { field: 'NOTICED_AT', direction: 'DESC' },
  conditions: (add) => add,
};
