import { type PlainDate, plainDate } from '@dixian/calendar';
import { invalidInput, notPermitted, type UserErrorValue } from '@dixian/graph';
import { isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { recordOnce } from '@dixian/recording';
import type { RequestContext, RowOf, Statements } from '@dixian/service';
import { obligations } from '../../ground/obligations';
import { fundCheckpoint } from '../tables';

export type CheckpointRow = RowOf<typeof fundCheckpoint>;

/** A report at a check point. */
export interface CheckpointInput {
  readonly division?: string | null;
  readonly cycle: string;
  readonly report: string;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** The check points (`2025-07`) that a place's document names on a day. */
function checkpointsOf(policies: PolicySet, division: string, on: PlainDate): readonly string[] {
  const found = resolveParameter(policies, { division, on, name: 'fund-checkpoints' });
  return isMissing(found) || !Array.isArray(found.value) ? [] : (found.value as readonly string[]);
}

const about = (division: string, cycle: string) => ({ subject: { kind: 'PLACE', id: division }, cycle });

/** Starts the clock of every check point whose month has begun, in each place whose document names it. */
export async function startCheckpoints(
  policies: PolicySet,
  transaction: Statements,
  today: PlainDate,
): Promise<void> {
  const places = [...(policies.parameters.get('fund-checkpoints')?.keys() ?? [])];
  const duties = places.flatMap((division) =>
    [
      ...new Set(
        [today, plainDate(`${today.slice(0, 4)}-01-01`)].flatMap((on) =>
          checkpointsOf(policies, division, on),
        ),
      ),
    ]
      .filter((cycle) => `${cycle}-01` <= today)
      .map((cycle) => ({
        ...about(division, cycle),
        divisionCode: division,
        sector: 'finance' as const,
        triggeredOn: plainDate(`${cycle}-01`),
      })),
  );
  if (duties.length > 0) await obligations.trigger(transaction, 'FUND_CHECKPOINT', duties);
}

/** Takes a report down with the figures of that moment, and meets the duty of the check point. */
export function submitCheckpoint(
  policies: PolicySet,
  context: RequestContext,
  input: CheckpointInput,
): Promise<CheckpointRow | UserErrorValue> {
  const division = input.division ?? context.caller.division;
  return recordOnce<CheckpointRow, string>(
    context,
    {
      act: 'submitFundCheckpoint',
      input,
      texts: { report: input.report },
      may: ({ role, sector }) =>
        role === 'county' || (role === 'department' && (sector === 'finance' || sector === 'rural'))
          ? undefined
          : NOT_FUNDS,
    },
    async (transaction, { account }) => {
      if (!/^\d{4}-\d{2}$/.test(input.cycle) || !division.startsWith(context.caller.division))
        return NO_CHECKPOINT;
      const asked = checkpointsOf(policies, division, plainDate(`${input.cycle.slice(0, 4)}-12-31`));
      if (!asked.includes(input.cycle)) return NO_CHECKPOINT;
      if (input.occurredOn < `${input.cycle}-01`) return TOO_EARLY;
      const figures = await figuresOf(transaction, division, Number(input.cycle.slice(0, 4)));
      const { cycle, report, occurredOn } = input;
      const row = await transaction.insert(
        fundCheckpoint,
        { divisionCode: division, cycle, report: report.trim(), occurredOn, account, ...figures },
        fundCheckpoint.names(),
      );
      await obligations.end(transaction, 'FUND_CHECKPOINT', about(division, cycle), { metOn: occurredOn });
      return { answer: row, reference: row.id };
    },
    async (reader, id) => {
      const [row] = await reader.query<CheckpointRow>(
        `SELECT ${fundCheckpoint.select()} FROM fund_checkpoint WHERE id = $1`,
        [id],
      );
      return row;
    },
  );
}

// What is spent is said by allocations, where there are none by the progress of the project.
async function figuresOf(transaction: Statements, division: string, year: number) {
  const [row] = await transaction.query<{ projects: number; allocated: bigint; spent: bigint }>(
    `SELECT count(*)::int AS projects, coalesce(sum(coalesce(a.allocated, p.investment)), 0)::bigint AS allocated,
            coalesce(sum(coalesce(a.spent, trunc(p.investment * p.spent_percent / 100))), 0)::bigint AS spent
     FROM fund_project p LEFT JOIN LATERAL (
       SELECT sum(allocated) AS allocated, sum(spent) AS spent FROM fund_allocation f
       WHERE f.division_code = p.division_code AND f.year = p.year AND f.project_number = p.number
     ) AS a ON true
     WHERE p.division_code >= $1 AND p.division_code < $2 AND p.year = $3`,
    [division, `${division}:`, year],
  );
  return row ?? { projects: 0, allocated: 0n, spent: 0n };
}

const NOT_FUNDS = notPermitted({
  zh: '资金进度节点由财政、农业农村部门和县级填报。',
  en: 'Check points of linked funds are for the finance and rural departments and the county.',
});
const NO_CHECKPOINT = invalidInput('cycle', 'NO_CHECKPOINT', {
  zh: '本地文件没有规定这个节点，请核对年月。',
  en: 'No document of the place names this check point. Please check the month.',
});
const TOO_EARLY = invalidInput('occurredOn', 'BEFORE_CHECKPOINT', {
  zh: '节点的月份还没有到，请核对日期。',
  en: 'The month of this check point has not come on that day. Please check it.',
});
