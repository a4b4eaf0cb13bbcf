import { addDays, addMonths, type PlainDate } from '@dixian/calendar';
import { type LedgerImport, type MergeContext, STAGE } from '@dixian/imports';
import {
  certificate,
  code,
  type DayOrMonth,
  dayOrMonth,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  month,
  name,
  type Problem,
  text,
  yesNo,
  yuan,
} from '@dixian/ledger';
import { matchedLedger } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { WORK_CHANNELS } from '../domain/spell';
import { TOLD_WORK } from '../persistence/told-work';
import { placeCode } from '../use-cases/place-code';

const warning = (code: string, column: string, zh: string, en: string): Problem => ({
  code,
  column,
  severity: 'WARNING',
  message: { zh, en },
});
const ENDS_BEFORE_START = warning(
  'ENDS_BEFORE_START',
  '离岗日',
  '离岗日早于起始日，请核对。',
  'The work ends before it starts. Please check the two days.',
);
const PLACE_DIFFERS = warning(
  'PLACE_CONTRADICTS_CODE',
  '务工所在地',
  '务工所在地与所在地代码不一致，以代码为准，请核对。',
  'Place and code of the place disagree. The code counts; please check it.',
);

/** 务工月监测, by offices also 务工就业台账: a row per person and month; one that prints no month is of the month it speaks for. */
const workLedger = defineLedger({
  id: 'work-away',
  columns: {
    householdCode: householdCode().optional(),
    personName: name().optional(),
    certificateNumber: certificate(),
    month: month({ notAfterExport: true }).optional(),
    isWorking: yesNo(),
    province: text({ maxLength: 20 }).optional(),
    city: text({ maxLength: 20 }).optional(),
    workCounty: text({ maxLength: 100 }).optional(),
    placeCode: code({ pattern: /^\d{6}(\d{6})?$/ }).optional(),
    employer: text({ maxLength: 100 }).optional(),
    channel: listed(Object.keys(WORK_CHANNELS) as (keyof typeof WORK_CHANNELS)[]).optional(),
    startedOn: dayOrMonth().optional(),
    endedOn: dayOrMonth().optional(),
    monthlyIncome: yuan({ min: 0n }).optional(),
  },
  check(row) {
    const [from, to] = [firstDay(row.startedOn), lastDay(row.endedOn)];
    const said = placeCode(placeText(row));
    return [
      ...(from && to && to < from ? [ENDS_BEFORE_START] : []),
      ...(said && row.placeCode && !agree(said, row.placeCode) ? [PLACE_DIFFERS] : []),
    ];
  },
});

type Work = LedgerValues<typeof workLedger>;

// Who is without work has no place of it.
const ofWork =
  (column: string, or = 'false') =>
  (row: string) =>
    `${row}.${column} IS NOT NULL OR NOT ${row}.is_working OR ${or.replaceAll('$', row)}`;

const ledger = matchedLedger<Work>({
  definition: workLedger,
  table: 'work_spell',
  key: ['certificate_index', 'month'],
  repeats: true,
  persons: true,
  personName: (row) => row.personName,
  columns: {
    month: { type: 'date', of: (row) => (row.month ? `${row.month}-01` : null) },
    is_working: { type: 'boolean', of: (row) => String(row.isWorking) },
    place: { type: 'text', of: (row) => placeText(row) || null },
    place_code: { type: 'text', of: (row) => row.placeCode ?? placeCode(placeText(row)) ?? null },
    employer: { type: 'text', of: (row) => row.employer ?? null },
    channel: { type: 'text', of: (row) => (row.channel ? WORK_CHANNELS[row.channel] : null) },
    monthly_income: { type: 'bigint', of: (row) => row.monthlyIncome?.toString() ?? null },
    starts_on: { type: 'date', of: (row) => firstDay(row.startedOn) ?? null },
    ends_on: { type: 'date', of: (row) => lastDay(row.endedOn) ?? null },
    month_only: {
      type: 'boolean',
      of: (row) => String([row.startedOn, row.endedOn].some((day) => day?.precision === 'MONTH')),
    },
  },
  tells: {
    place: ofWork('place'),
    place_code: ofWork('place_code', '$.place IS NOT NULL'),
    employer: ofWork('employer'),
    channel: ofWork('channel'),
    monthly_income: ofWork('monthly_income'),
    month_only: (row) => `${row}.starts_on IS NOT NULL OR ${row}.ends_on IS NOT NULL`,
  },
  told: TOLD_WORK,
});

/** How months of work get into the department's table; `follow` is what follows from them. */
export function workImport(follow: (transaction: Statements) => Promise<void>): LedgerImport<Work> {
  return {
    ...ledger,
    async place(context) {
      await context.transaction.query(
        `UPDATE ${STAGE} SET month = date_trunc('month', $1::date) WHERE month IS NULL`,
        [context.exportedOn],
      );
      await ledger.place?.(context);
      await sayInaccurate(context);
    },
    async merge(context) {
      const result = await ledger.merge(context);
      await sayBeforeBirth(context);
      await follow(context.transaction);
      return result;
    },
    async afterWithdrawal(context) {
      await ledger.afterWithdrawal?.(context);
      await follow(context.transaction);
    },
  };
}

/** 务工状态 that is past on the day the file speaks for: the last day of work itself is right. */
async function sayInaccurate({ findings, exportedOn }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'STATUS_INACCURATE',
      severity: 'WARNING',
      column: '务工状态',
      zh: '离岗日已过，务工状态仍为务工，请核实更新。',
      en: 'The last day of work has passed, and the status still says working. Please check and update it.',
    },
    `SELECT row_number, household_code FROM ${STAGE} WHERE is_working AND ends_on < '${exportedOn}'::date`,
  );
}

/** Work before the person was born, which an act refuses: the row is kept with the same finding. */
async function sayBeforeBirth({ findings }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'BEFORE_BIRTH',
      severity: 'WARNING',
      column: '起始日',
      zh: '务工时间早于出生日期，请核对。',
      en: 'The work lies before the person was born. Please check it.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     JOIN registered_person rp ON rp.county_code = left(s.division_code, 6) AND rp.certificate_index = s.certificate_index
     JOIN standing_member m ON m.county_code = rp.county_code AND m.person_id = rp.id
     WHERE m.birth > coalesce(s.starts_on, (s.month + interval '1 month')::date - 1)`,
  );
}

function placeText({ province = '', city = '', workCounty = '' }: Partial<Work>): string {
  return [province, city, workCounty].filter((part, at, all) => all.indexOf(part) === at).join('');
}

// A code of a smaller place lies within that of a larger one.
function agree(said: string, printed: string): boolean {
  const digits = said.endsWith('0000') ? 2 : said.endsWith('00') ? 4 : 6;
  return printed.startsWith(said.slice(0, digits));
}

function firstDay(day: DayOrMonth | undefined): PlainDate | undefined {
  return day && ((day.precision === 'DAY' ? day.text : `${day.text}-01`) as PlainDate);
}

function lastDay(day: DayOrMonth | undefined): PlainDate | undefined {
  if (!day || day.precision === 'DAY') return day?.text as PlainDate | undefined;
  return addDays(addMonths(`${day.text}-01` as PlainDate, 1), -1);
}
