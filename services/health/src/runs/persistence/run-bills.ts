import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { Conditions, OrderedList, Statements } from '@dixian/service';
import { SELF_PAID } from '../../settlements/persistence/self-paid-sql';
import { type SettlementOrderField, settlementList } from '../../settlements/persistence/settlement-list';

/** Days of bills that no run has counted and none will by itself. */
export interface GapDays {
  readonly county: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const OF_BILL = 'c.county_code = b.county_code AND c.settlement_id = b.id';

/** The gap after a run: how many bills, and what was paid of them. */
export interface RunGap {
  readonly bills: number;
  readonly selfPaid: Fen;
}

/** Bills of these days that no run of the county has counted. */
export async function gapOf(reader: Statements, { county, from, to }: GapDays): Promise<RunGap> {
  const [row] = await reader.query<RunGap>(
    `SELECT count(*)::int AS bills, coalesce(sum(${SELF_PAID}), 0)::bigint AS "selfPaid" FROM settlement b
     WHERE b.county_code = $1 AND b.settled_on BETWEEN $2 AND $3 AND NOT EXISTS (SELECT FROM medical_run_bill c WHERE ${OF_BILL})`,
    [county, from, to],
    'gap-of-run',
  );
  return row ?? { bills: 0, selfPaid: 0n };
}

/** Which bills of a run are listed: the counted ones, those of them that were told late, or the gap after it. */
export type ListedBills =
  | { readonly part: 'COUNTED' | 'LATE'; readonly runId: string; readonly county: string }
  | ({ readonly part: 'GAP' } & GapDays);

/** Bills of a run in every order they may be asked in. */
export function runBillList(listed: ListedBills): OrderedList<SettlementOrderField> {
  return {
    ...settlementList((add) => narrowed(add.add('county_code = ?', listed.county), listed)),
    name: `bills-of-run:${listed.part}`,
    from: 'settlement b',
  };
}

function narrowed(add: Conditions, listed: ListedBills): Conditions {
  if (listed.part === 'GAP')
    return add
      .add('settled_on BETWEEN ? AND ?', listed.from, listed.to)
      .add(`NOT EXISTS (SELECT FROM medical_run_bill c WHERE ${OF_BILL})`);
  const late = listed.part === 'LATE' ? 'AND c.is_late' : '';
  return add.add(
    `EXISTS (SELECT FROM medical_run_bill c WHERE ${OF_BILL} AND c.run_id = ? ${late})`,
    listed.runId,
  );
}
