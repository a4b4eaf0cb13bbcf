import { PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { invalidInput, isUserError, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { citedClauses, type Law } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { holdPerson } from '../../ground/persistence/held-person';
import { standings } from '../../ground/standings';
import { fundingRefused } from '../../ground/use-cases/funding-refused';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import { endsBeforeStart } from '../../posts/domain/post';
import { insertPost } from '../../posts/persistence/insert-post';
import { TOLD_POSTS } from '../../posts/persistence/told-posts';
import { followAgreements } from '../../posts/use-cases/follow-agreements';
import { type HeldVacancy, VACANCY_COLUMNS, type VacancyRow, vacancies } from '../persistence/vacancies';
import { type RankedApplicant, rankedIn } from './ranked-applicants';
import {
  ALREADY_FILLED,
  BEFORE_OPENED,
  NO_APPLICATION,
  NO_VACANCY,
  rankReasonNeeded,
} from './vacancy-errors';

/** Who gets the work. Of a public-welfare post the agreement as well: it becomes a post. */
export interface FilledVacancy {
  readonly vacancyId: string;
  readonly applicationId: string;
  readonly reason?: string | null;
  readonly startsOn?: PlainDate | null;
  readonly endsOn?: PlainDate | null;
  readonly monthlyPay?: Fen | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Gives the work to an applicant: the first of the ranking, or another with a reason. */
export function fillVacancy(
  law: Law,
  context: RequestContext,
  input: FilledVacancy,
): Promise<VacancyRow | UserErrorValue> {
  const { startsOn, endsOn, reason } = input;
  return recordOf<VacancyRow>(context, {
    act: 'fillVacancy',
    input,
    texts: { reason },
    days: {
      startsOn: { day: startsOn, bounds: PLANNED_DAYS },
      endsOn: { day: endsOn, bounds: PLANNED_DAYS },
    },
    may: staffAnd('township', 'county'),
    table: 'vacancy',
    columns: VACANCY_COLUMNS,
    async write(transaction) {
      const open = await vacancies.hold(transaction, input.vacancyId);
      if (!open) return NO_VACANCY;
      if (open.filledOn !== null) return ALREADY_FILLED;
      if (input.occurredOn < open.openedOn) return BEFORE_OPENED;
      const chosen = await choose(transaction, law, open, input);
      if (isUserError(chosen)) return chosen;
      const postId = await place(transaction, law, context, { open, chosen, input });
      if (isUserError(postId)) return postId;
      const { occurredOn: filledOn, applicationId: filledBy } = input;
      const filled = { filledOn, filledBy, fillReason: reason?.trim() || null, postId };
      return { ...(await vacancies.change(transaction, open.id, filled)), state: 'FILLED' };
    },
  });
}

async function choose(
  transaction: Statements,
  { policies }: Law,
  open: HeldVacancy,
  { applicationId, occurredOn: on, reason }: FilledVacancy,
): Promise<RankedApplicant | UserErrorValue> {
  const ranked = await rankedIn(transaction, policies, open, on);
  const chosen = ranked.find(({ id }) => id === applicationId);
  if (!chosen) return NO_APPLICATION;
  const before = ranked.filter(({ place: earlier }) => earlier < chosen.place);
  if (before.length > 0 && !reason?.trim()) {
    const preferred = before.flatMap(({ preference }) =>
      preference.outcome === 'GRANTED' ? preference.reasons : [],
    );
    return rankReasonNeeded(before, citedClauses(preferred));
  }
  if (open.fundSource === null) return chosen;
  const standing = await standings.held(transaction, chosen.householdId);
  const funded = { division: chosen.divisionCode, on, source: open.fundSource, standing };
  return fundingRefused(policies, funded) ?? chosen;
}

// A public-welfare post begins its life as one of the posts; other work is recorded when it begins.
async function place(
  transaction: Statements,
  law: Law,
  context: RequestContext,
  { open, chosen, input }: { open: HeldVacancy; chosen: RankedApplicant; input: FilledVacancy },
): Promise<string | null | UserErrorValue> {
  if (open.kind !== 'PUBLIC_WELFARE_POST') return null;
  const { startsOn, endsOn = null } = input;
  const monthlyPay = input.monthlyPay ?? open.monthlyPay;
  if (!startsOn) return invalidInput('startsOn', 'REQUIRED', DAY_NEEDED);
  if (endsOn !== null && endsBeforeStart({ startsOn, endsOn }))
    return invalidInput('endsOn', 'ENDS_BEFORE_START', WRONG_ORDER);
  if (monthlyPay === null || monthlyPay < 0n) return invalidInput('monthlyPay', 'REQUIRED', PAY_NEEDED);
  const person = await holdPerson(transaction, chosen.personId);
  if (!person) return NO_APPLICATION;
  const { post: kind, fundSource } = open;
  const post = { form: 'PUBLIC_WELFARE_POST', post: kind, startsOn, endsOn, monthlyPay, fundSource } as const;
  const id = await insertPost(transaction, person, post);
  await followAgreements(transaction, law, context.clock.today(), [person.householdId]);
  await tellChanges(transaction, TOLD_POSTS, [person.householdId]);
  return id;
}

const WRONG_ORDER = {
  zh: '到期日早于起始日，请核对。',
  en: 'The post ends before it starts. Please check the two days.',
};
const PAY_NEEDED = { zh: '请填写月补贴。', en: 'Please give the monthly pay.' };
const DAY_NEEDED = { zh: '请填写上岗日期。', en: 'Please give the first day of the post.' };
