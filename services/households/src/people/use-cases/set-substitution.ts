import { PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { invalidInput, isEntityId, notFound, type UserErrorValue } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { type SubstitutionRow, substitutionById } from '../persistence/substitutions';
import { substitution } from '../persistence/tables';
import { refuseHandOut } from './who-hands-out';

interface Asked {
  account: string;
  substitute: string;
  fromOn: PlainDate;
  toOn: PlainDate;
  reason?: string | null;
  idempotencyKey: string;
}

const LONGEST = 200;

/** Lets an account do another's work for some days, both included: it then stands on its list as its own. */
export function setSubstitution(
  context: RequestContext,
  input: Asked,
): Promise<SubstitutionRow | UserErrorValue> {
  const { caller } = context;
  const { fromOn, toOn } = input;
  const [account, substitute] = [input.account.trim(), input.substitute.trim()];
  return recordOnce<SubstitutionRow, string>(
    context,
    {
      act: 'setSubstitution',
      input,
      may: refuseHandOut,
      texts: { account, substitute, reason: input.reason },
      longest: LONGEST,
      days: { fromOn: { day: fromOn, bounds: PLANNED_DAYS }, toOn: { day: toOn, bounds: PLANNED_DAYS } },
    },
    async (transaction, { account: recordedBy }) => {
      if (account === '' || account === substitute) return invalidInput('substitute', 'SAME_ACCOUNT', SAME);
      if (substitute === '') return invalidInput('substitute', 'REQUIRED', REQUIRED);
      if (toOn < fromOn) return invalidInput('toOn', 'DATE_TOO_EARLY', BEFORE);
      const { id } = await transaction.insert(
        substitution,
        {
          divisionCode: caller.division,
          sector: caller.sector ?? null,
          ...{ account, substitute, fromOn, toOn, reason: input.reason || null, recordedBy },
        },
        ['id'],
      );
      const row = await substitutionById(transaction, id);
      if (!row) throw new Error('A substitution is out of sight as soon as it is written');
      return { answer: row, reference: id };
    },
    substitutionById,
  );
}

/** Lets a substitution end on a day: somebody is back sooner.. */
export function endSubstitution(
  context: RequestContext,
  input: { substitutionId: string; occurredOn: PlainDate; idempotencyKey: string },
): Promise<SubstitutionRow | UserErrorValue> {
  const { caller } = context;
  const { substitutionId, occurredOn } = input;
  return recordOnce<SubstitutionRow, string>(
    context,
    { act: 'endSubstitution', input, may: refuseHandOut },
    async (transaction) => {
      const row = isEntityId(substitutionId)
        ? await substitutionById(transaction, substitutionId)
        : undefined;
      if (!row?.divisionCode.startsWith(caller.division)) return notFound('substitutionId', NONE);
      if (occurredOn < row.fromOn) return invalidInput('occurredOn', 'DATE_TOO_EARLY', BEFORE);
      const [toOn = occurredOn] = [occurredOn, row.toOn].sort();
      await transaction.update(substitution, { id: row.id }, { toOn });
      return { answer: { ...row, toOn }, reference: row.id };
    },
    substitutionById,
  );
}

const SAME = {
  zh: '代办人不能是本人，请核对。',
  en: 'Nobody can stand in for themselves; please check the accounts.',
};
const REQUIRED = { zh: '请写明由谁代办。', en: 'Please say who stands in.' };
const BEFORE = {
  zh: '结束日期不能早于开始日期，请核对。',
  en: 'The last day cannot lie before the first; please check the days.',
};
const NONE = { zh: '没有这条代办记录。', en: 'There is no such substitution.' };
