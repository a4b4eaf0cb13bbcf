import { type PlainDate, yearOf } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { HouseGrade } from '../../ground/domain/house-grade';

/** A renovation as a department states it for a day; amounts in fen. */
export interface StatedRenovation {
  year: number;
  grade: HouseGrade;
  approved: Fen;
  paid: Fen;
  startedOn: PlainDate;
  plannedUntil: PlainDate;
  completedOn: PlainDate | null;
  occurredOn: PlainDate;
  /** 改造方式 */
  method?: string | null;
  /** 房屋编号 */
  houseNumber?: string | null;
  /** 验收日; where it is kept, the renovation is complete with it. */
  acceptedOn?: PlainDate | null;
  approvedOn?: PlainDate | null;
  /** 补助人数 */
  persons?: number | null;
  /** 建筑面积, square metres. */
  area?: number | null;
}

export type StatementProblem =
  | 'NEGATIVE_AMOUNT'
  | 'YEAR_OUT_OF_RANGE'
  | 'PLANNED_BEFORE_START'
  | 'COMPLETED_BEFORE_START'
  | 'COMPLETED_AFTER_STATEMENT';

const FIRST_YEAR = 2000;

/** What does not fit in a statement, by its field; undefined if all does. A state cannot tell of a day after its own. */
export function problemOf(
  stated: StatedRenovation,
): { field: keyof StatedRenovation; problem: StatementProblem } | undefined {
  const { year, approved, paid, startedOn, plannedUntil, completedOn, occurredOn } = stated;
  if (approved < 0n) return { field: 'approved', problem: 'NEGATIVE_AMOUNT' };
  if (paid < 0n) return { field: 'paid', problem: 'NEGATIVE_AMOUNT' };
  if (year < FIRST_YEAR || year > yearOf(occurredOn) + 1)
    return { field: 'year', problem: 'YEAR_OUT_OF_RANGE' };
  if (plannedUntil < startedOn) return { field: 'plannedUntil', problem: 'PLANNED_BEFORE_START' };
  if (completedOn === null) return undefined;
  if (completedOn < startedOn) return { field: 'completedOn', problem: 'COMPLETED_BEFORE_START' };
  return completedOn > occurredOn
    ? { field: 'completedOn', problem: 'COMPLETED_AFTER_STATEMENT' }
    : undefined;
}
