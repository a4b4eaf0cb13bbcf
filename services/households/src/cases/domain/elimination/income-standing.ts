import type { PlainDate } from '@dixian/calendar';
import { comparePerHead, fullMonthsOn, incomeLine, type PolicySet } from '@dixian/policy';
import { type AssessedIncome, type EliminationRecord, lawDay } from './elimination-record';
import { latestOfDays, runsOf } from './last-run';
import { membersChangedOn } from './members-changed';

/** Where the incomes of a household stand to the line of a day. */
export interface IncomeStanding {
  readonly latest: AssessedIncome;
  /** The first day of the unbroken run of assessments on the same side of the line; undefined where no line is set. */
  readonly since: PlainDate | undefined;
  readonly above: boolean;
  /** The day by which it is the income of other people; left out while it is theirs. */
  readonly changedOn?: PlainDate;
  readonly runs: readonly { readonly above: boolean; readonly from: PlainDate }[];
}

/**
 * Assessments up to a day against the line of that day's year (reading 17: 当年), once approved of the approval's; exactly the line is not
 * above it. Undefined where nothing was assessed.
 */
export function incomeStanding(
  policies: PolicySet,
  record: EliminationRecord,
  on: PlainDate,
): IncomeStanding | undefined {
  const { division, incomes, members } = record;
  const assessed = latestOfDays(incomes.filter(({ occurredOn }) => occurredOn <= on));
  const latest = assessed.at(-1);
  if (!latest) return undefined;
  const changedOn = membersChangedOn(latest, members, on);
  const whose = { latest, ...(changedOn && { changedOn }) };
  const found = incomeLine(policies, { division, on: lawDay(record, on) }, 'net-income');
  if ('missing' in found) return { ...whose, since: undefined, above: false, runs: [] };
  const runs = runsOf(
    assessed,
    ({ total, members }) => comparePerHead({ measure: 'net-income', fen: total }, members, found.line) > 0,
  ).map(({ value, items: [first] }) => ({ above: value, from: first.occurredOn }));
  const last = runs.at(-1);
  return { ...whose, since: last?.from, above: last?.above ?? false, runs };
}

/** Since when an income that is not stable yet is not: the end of the last stable run, else the day given. */
export function unstableSince({ runs }: IncomeStanding, months: number, otherwise: PlainDate): PlainDate {
  const broken = runs.slice(1).findLast(({ from }, index) => {
    const before = runs[index];
    return before?.above && fullMonthsOn(before.from, months) <= from;
  });
  return broken?.from ?? otherwise;
}
