import { FACT_DAYS, type PlainDate } from '@dixian/calendar';
import { invalidInput, isUserError, notFound, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { DEPARTMENT_ENTRY, tellChanges } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { holdPerson } from '../../ground/persistence/held-person';
import { standings } from '../../ground/standings';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import type { WorkChannel } from '../domain/spell';
import { endSpell, insertSpell, overlaps, SPELL_COLUMNS, type SpellRow, spells } from '../persistence/spells';
import { TOLD_WORK } from '../persistence/told-work';
import { followWork } from './follow-work';
import { placeCode } from './place-code';

/** Work as somebody reports it. */
export interface ReportedSpell {
  readonly personId: string;
  readonly startsOn: PlainDate;
  readonly endsOn?: PlainDate | null;
  readonly place?: string | null;
  readonly placeCode?: string | null;
  readonly employer?: string | null;
  readonly channel?: WorkChannel | null;
  readonly monthlyIncome?: bigint | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Records that a person works, and tells the rural office. */
export function recordWorkSpell(
  { policies }: Law,
  context: RequestContext,
  input: ReportedSpell,
): Promise<SpellRow | UserErrorValue> {
  return recordOf<SpellRow>(context, {
    act: 'recordWorkSpell',
    input,
    texts: { place: input.place, employer: input.employer },
    days: {
      startsOn: { day: input.startsOn, bounds: FACT_DAYS },
      endsOn: { day: input.endsOn, bounds: FACT_DAYS },
    },
    may: staffAnd('village', 'township', 'county'),
    table: 'work_spell',
    columns: SPELL_COLUMNS,
    async write(transaction, { account }) {
      const row = await write(transaction, account, input);
      if (!isUserError(row) && row.householdId)
        await followWork(transaction, policies, context.clock.today(), [row.householdId]);
      return row;
    },
  });
}

async function write(
  transaction: Statements,
  account: string,
  input: ReportedSpell,
): Promise<SpellRow | UserErrorValue> {
  const { endsOn = null, startsOn, employer = null, place = null, monthlyIncome = null } = input;
  if (endsOn !== null && endsOn < startsOn) return invalidInput('endsOn', 'ENDS_BEFORE_START', WRONG_ORDER);
  if (monthlyIncome !== null && monthlyIncome < 0n)
    return invalidInput('monthlyIncome', 'NEGATIVE_AMOUNT', NEGATIVE);
  const code = input.placeCode ?? (place === null ? null : (placeCode(place) ?? null));
  if (code !== null && !/^\d{6}(\d{6})?$/.test(code)) return invalidInput('placeCode', 'NO_CODE', NO_CODE);
  const person = await holdPerson(transaction, input.personId);
  if (!person) return NO_PERSON;
  const standing = await standings.held(transaction, person.householdId);
  const birth = standing?.members.find(({ personId }) => personId === person.id)?.birth;
  if (birth && birth > startsOn) return invalidInput('startsOn', 'BEFORE_BIRTH', BEFORE_BIRTH);
  const spell = { startsOn, endsOn, employer, place, placeCode: code, monthlyIncome };
  if (await overlaps(transaction, person, spell)) return invalidInput('startsOn', 'OVERLAPS', OVERLAPS);
  const source = DEPARTMENT_ENTRY;
  const row = await insertSpell(
    transaction,
    person,
    { ...spell, channel: input.channel ?? null, source },
    account,
  );
  await tellChanges(transaction, TOLD_WORK, [person.householdId]);
  return row;
}

/** The end of work as somebody reports it; `occurredOn` is the last day worked. */
export interface ReportedEnd {
  readonly spellId: string;
  readonly reason?: string | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Records the last day of a spell, and tells the rural office. */
export function endWorkSpell(
  { policies }: Law,
  context: RequestContext,
  input: ReportedEnd,
): Promise<SpellRow | UserErrorValue> {
  return recordOf<SpellRow>(context, {
    act: 'endWorkSpell',
    input,
    texts: { reason: input.reason },
    may: staffAnd('village', 'township', 'county'),
    table: 'work_spell',
    columns: SPELL_COLUMNS,
    async write(transaction, { account }) {
      const spell = await spells.hold(transaction, input.spellId);
      if (!spell?.householdId || !spell.isWorking) return NO_SPELL;
      if (spell.startsOn !== null && input.occurredOn < spell.startsOn)
        return invalidInput('occurredOn', 'ENDS_BEFORE_START', WRONG_ORDER);
      const household = { id: spell.householdId, divisionCode: spell.divisionCode };
      const end = { endsOn: input.occurredOn, reason: input.reason?.trim() || null };
      const row = await endSpell(transaction, { spellId: spell.id, household }, end, account);
      await tellChanges(transaction, TOLD_WORK, [household.id]);
      await followWork(transaction, policies, context.clock.today(), [household.id]);
      return row;
    },
  });
}

const NO_PERSON = notFound('personId', {
  zh: '您的辖区内没有这个人，请核对；刚登记的请稍后再试。',
  en: 'There is no such person in your division. Please check it; if registered just now, try again shortly.',
});
const NO_SPELL = notFound('spellId', {
  zh: '您的辖区内没有这条务工记录，请核对。',
  en: 'There is no such work in your division. Please check it.',
});
const WRONG_ORDER = {
  zh: '结束日早于起始日，请核对两个日期。',
  en: 'The work ends before it starts. Please check both days.',
};
const NEGATIVE = { zh: '金额不能小于零，请核对。', en: 'An amount cannot be below zero. Please check it.' };
const NO_CODE = {
  zh: '所在地代码应为6位或12位行政区划代码。',
  en: 'The code of the place has 6 or 12 digits.',
};
const BEFORE_BIRTH = {
  zh: '起始日早于出生日期，请核对。',
  en: 'The work starts before the person was born. Please check the day.',
};
const OVERLAPS = {
  zh: '该人员在同一单位已有重叠的务工记录，请核对。',
  en: 'The person has work of these days at the same employer already. Please check it.',
};
