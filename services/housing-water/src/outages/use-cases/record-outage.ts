import type { PlainDate } from '@dixian/calendar';
import {
  invalidInput,
  isEntityId,
  isUserError,
  notFound,
  notPermitted,
  type UserErrorValue,
} from '@dixian/graph';
import { type KeyedInput, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { type OutageRow, openOutage, outageById } from '../persistence/outages';
import { type OutageStep, waterOutageStep } from '../tables';

/** A place or a work that has no water since a day. */
export interface StatedOutage extends KeyedInput {
  occurredOn: PlainDate;
  divisionCode: string;
  work?: string | null;
  note?: string | null;
}

/** What was done about an outage on a day. */
export interface StatedStep extends KeyedInput {
  occurredOn: PlainDate;
  outageId: string;
  note?: string | null;
}

interface Step {
  readonly outageId: string;
  readonly step: OutageStep;
  readonly divisionCode: string;
  readonly work: string | null;
}

/** Who may say it besides the water department: those who are there. */
const LINE = ['village', 'township', 'county'];

/** Records that water is out; one outage of a place and work at a time. */
export function beginOutage(
  context: RequestContext,
  stated: StatedOutage,
): Promise<OutageRow | UserErrorValue> {
  const { divisionCode } = stated;
  const work = stated.work?.trim() || null;
  return record(context, 'beginOutage', { ...stated, work }, async (transaction) => {
    if (!/^\d{9}(\d{3})?$/.test(divisionCode) || !divisionCode.startsWith(context.scope.division))
      return NO_PLACE;
    // Two who tell of the same outage at once wait for one another.
    await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `outage ${divisionCode} ${work ?? ''}`,
    ]);
    if (await openOutage(transaction, { divisionCode, work })) return IS_OUT;
    const [{ id = '' } = {}] = await transaction.query<{ id: string }>('SELECT uuidv7() AS id');
    return { outageId: id, step: 'BEGAN', divisionCode, work };
  });
}

/** Records that people get water another way, or that the usual water is back; what corrects it is said anew. */
export function recordStep(
  context: RequestContext,
  act: 'supplyInEmergency' | 'restoreWater',
  stated: StatedStep,
): Promise<OutageRow | UserErrorValue> {
  return record(context, act, stated, async (transaction) => {
    const { outageId, occurredOn } = stated;
    const known = isEntityId(outageId)
      ? await outageById(transaction, outageId, context.clock.today())
      : undefined;
    if (!known) return NO_OUTAGE;
    if (occurredOn < known.beganOn) return BEFORE_IT_BEGAN;
    if (act === 'supplyInEmergency' && known.restoredOn && occurredOn > known.restoredOn) return IS_OVER;
    const step = act === 'restoreWater' ? 'RESTORED' : 'EMERGENCY';
    return { outageId, step, divisionCode: known.divisionCode, work: known.work };
  });
}

function record(
  context: RequestContext,
  act: 'beginOutage' | 'supplyInEmergency' | 'restoreWater',
  stated: KeyedInput & { occurredOn: PlainDate; work?: string | null; note?: string | null },
  stepOf: (transaction: Statements) => Promise<Step | UserErrorValue>,
): Promise<OutageRow | UserErrorValue> {
  const today = context.clock.today();
  const note = stated.note?.trim() || null;
  return recordOnce<OutageRow, string>(
    context,
    {
      act,
      input: stated,
      texts: { work: stated.work, note },
      longest: 200,
      may: ({ role, sector }) =>
        (role === 'department' && sector === 'water') || LINE.includes(role) ? undefined : NOT_FOR_YOU,
    },
    async (transaction, { account }) => {
      const said = await stepOf(transaction);
      if (isUserError(said)) return said;
      const { occurredOn } = stated;
      await transaction.insert(waterOutageStep, { ...said, occurredOn, note, account }, ['id']);
      await followOutage(transaction, said, occurredOn, today);
      const row = await outageById(transaction, said.outageId, today);
      return row ? { answer: row, reference: row.id } : NO_OUTAGE;
    },
    (reader, id) => outageById(reader, id, today),
  );
}

async function followOutage(
  transaction: Statements,
  { outageId, step, divisionCode }: Step,
  occurredOn: PlainDate,
  today: PlainDate,
): Promise<void> {
  if (step === 'RESTORED') await tasks.close(transaction, 'WATER_OUTAGE', { subjectId: outageId }, today);
  else if (step === 'BEGAN')
    await tasks.open(transaction, 'WATER_OUTAGE', [
      { subjectId: outageId, divisionCode, openedOn: occurredOn },
    ]);
}

const NOT_FOR_YOU = notPermitted({
  zh: '停水由水利部门、镇村或县里填报，请交由其办理。',
  en: 'The water department, villages, townships and the county state this. Please ask them.',
});
const NO_PLACE = notFound('divisionCode', {
  zh: '您的辖区内没有这个乡镇或村，请核对区划代码。',
  en: 'There is no such township or village in your division. Please check its code.',
});
const NO_OUTAGE = notFound('outageId', {
  zh: '您的辖区内没有这次停水记录，请核对。',
  en: 'There is no such outage in your division. Please check it.',
});
const IS_OUT = invalidInput('work', 'OUTAGE_OPEN', {
  zh: '这里已登记停水、尚未恢复，请在原记录上填报。',
  en: 'An outage here is on record and not over. Please go on with that one.',
});
const BEFORE_IT_BEGAN = invalidInput('occurredOn', 'BEFORE_OUTAGE', {
  zh: '日期早于停水当日，请核对。',
  en: 'The day is before the outage began. Please check it.',
});
const IS_OVER = invalidInput('occurredOn', 'OUTAGE_OVER', {
  zh: '这次停水当日已恢复供水，请核对日期。',
  en: 'The water was back before that day. Please check it.',
});
