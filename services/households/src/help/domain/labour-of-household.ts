import { fullYears, type PlainDate } from '@dixian/calendar';

// 劳动技能 of the national list; 丧失劳动力 and 无劳动力 cannot, weak and half labour can, in part.
const ABLE = ['技能劳动力', '普通劳动力', '弱劳动力或半劳动力'];
const WORKING_AGE = 16;

/** What the register says of a member's labour (劳动技能) and work (务工), in the ledger's words. */
export interface MemberAtWork {
  readonly birthOn: PlainDate | null;
  readonly labourCapacity: string | null;
  readonly workPlace: string | null;
  /** Months of the year. */
  readonly workMonths: number | null;
  /** As the employment department tells it of the day, which counts; left out or null where it told nothing. */
  readonly toldWorking?: boolean | null;
}

/** What a household's members can do and how many of them work. */
export interface Labour {
  /** null where the register does not say it of all from 16 years on, and of nobody that he can. */
  readonly canWork: boolean | null;
  readonly employed: number;
}

/** Whether somebody of a household can work on a day, and how many do, as the register says. */
export function labourOf(members: readonly MemberAtWork[], on: PlainDate): Labour {
  const able = members.some(({ labourCapacity }) => labourCapacity !== null && ABLE.includes(labourCapacity));
  const grown = members.filter(
    ({ birthOn }) => birthOn === null || birthOn > on || fullYears(birthOn, on) >= WORKING_AGE,
  );
  const told = grown.length > 0 && grown.every(({ labourCapacity }) => labourCapacity !== null);
  const employed = members.filter(
    ({ workPlace, workMonths, toldWorking }) => toldWorking ?? (workPlace !== null || (workMonths ?? 0) > 0),
  );
  return { canWork: able ? true : told ? false : null, employed: employed.length };
}
