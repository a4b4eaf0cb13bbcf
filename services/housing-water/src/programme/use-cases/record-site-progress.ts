import { FACT_DAYS, PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import {
  invalidInput,
  type Message,
  notFound,
  notPermitted,
  type UserErrorValue,
  userError,
} from '@dixian/graph';
import { type KeyedInput, recordOnce } from '@dixian/recording';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { type SiteDays, type SiteProblem, siteProblem } from '../domain/site-days';
import { type SiteRow, siteById, siteOf } from '../persistence/sites';
import { waterSiteStatement } from '../tables';
import { followSites } from './follow-sites';

/** How far a site of the programme is, as the department tells it; days that are left out stay as they were said. */
export interface StatedProgress extends KeyedInput, Partial<SiteDays> {
  occurredOn: PlainDate;
  year: number;
  number: string;
  /** The village, of a site that is new. */
  divisionCode?: string | null;
}

/** Records it; of a site that nobody knows yet only with its village. */
export function recordSiteProgress(
  context: RequestContext,
  stated: StatedProgress,
): Promise<SiteRow | UserErrorValue> {
  const { startedOn, plannedOn, completedOn, acceptedOn } = stated;
  const happened = (day: PlainDate | null | undefined) => ({ day, bounds: FACT_DAYS });
  return recordOnce<SiteRow, string>(
    context,
    {
      act: 'recordSiteProgress',
      input: stated,
      texts: { number: stated.number },
      longest: 50,
      days: {
        startedOn: happened(startedOn),
        plannedOn: { day: plannedOn, bounds: PLANNED_DAYS },
        completedOn: happened(completedOn),
        acceptedOn: happened(acceptedOn),
      },
      may: ({ role, sector }) => (role === 'department' && sector === 'water' ? undefined : NOT_WATER),
    },
    (transaction) => write(context, transaction, stated),
    siteById,
  );
}

async function write(context: RequestContext, transaction: Statements, stated: StatedProgress) {
  const { year, occurredOn } = stated;
  const number = stated.number.trim();
  const { scope, caller, clock } = context;
  const village = stated.divisionCode ?? null;
  if (village !== null && (!/^\d{12}$/.test(village) || !village.startsWith(scope.division)))
    return NO_VILLAGE;
  const county = (village ?? scope.division).slice(0, 6);
  const known = number === '' ? undefined : await siteOf(transaction, { county, year, site: number });
  const divisionCode = village ?? known?.divisionCode;
  if (divisionCode === undefined || number === '' || year < FIRST_YEAR || year > LAST_YEAR)
    return SITE_UNKNOWN;
  const days: SiteDays = {
    startedOn: stated.startedOn ?? known?.startedOn ?? null,
    plannedOn: stated.plannedOn ?? known?.plannedOn ?? null,
    completedOn: stated.completedOn ?? known?.completedOn ?? null,
    acceptedOn: stated.acceptedOn ?? known?.acceptedOn ?? null,
  };
  const wrong = siteProblem(days);
  if (wrong) return invalidInput(wrong.field, wrong.problem, MESSAGES[wrong.problem]);
  const said = { year, site: number, divisionCode, ...days, occurredOn };
  const own = known ? { siteId: known.siteId } : await newSite(transaction);
  await transaction.insert(
    waterSiteStatement,
    { ...own, ...said, account: caller.id, source: DEPARTMENT_ENTRY },
    ['id'],
  );
  await followSites(transaction, [own.siteId], clock.today());
  const row = await siteById(transaction, own.siteId);
  return row ? { answer: row, reference: row.siteId } : SITE_UNKNOWN;
}

async function newSite(transaction: Statements): Promise<{ siteId: string }> {
  const [row] = await transaction.query<{ siteId: string }>('SELECT uuidv7() AS "siteId"');
  if (!row) throw new Error('No id was given');
  return row;
}

const FIRST_YEAR = 2013;
const LAST_YEAR = 2100;

const MESSAGES: Readonly<Record<SiteProblem, Message>> = {
  COMPLETED_BEFORE_START: {
    zh: '完工日早于开工日，请核对两个日期。',
    en: 'The completion is before the start. Please check both days.',
  },
  ACCEPTED_BEFORE_COMPLETION: {
    zh: '验收日早于完工日，请核对两个日期。',
    en: 'The acceptance is before the completion. Please check both days.',
  },
  NOT_COMPLETE_YET: {
    zh: '还没有完工日，不能验收；请先填写完工日。',
    en: 'There is no completion yet. Please give its day before the acceptance.',
  },
};
const NOT_WATER = notPermitted({
  zh: '维修养护点位由水利部门填报。',
  en: 'Only the water department states sites of its programme.',
});
const NO_VILLAGE = notFound('divisionCode', {
  zh: '您的辖区内没有这个行政村，请核对代码（十二位）。',
  en: 'There is no such village in your division. Please check its code of twelve digits.',
});
const SITE_UNKNOWN = userError(
  'SiteUnknown',
  'SITE_UNKNOWN',
  {
    zh: '这个年度没有这个点位；新点位请一并填写年度、点位编号和行政村代码。',
    en: 'There is no such site in that year. Of a new one, please give year, number and the code of its village.',
  },
  {},
);
