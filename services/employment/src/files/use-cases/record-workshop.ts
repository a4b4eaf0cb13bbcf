import { FACT_DAYS, PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import { workshop } from '../persistence/tables';
import { WORKSHOP_COLUMNS, type WorkshopRow } from '../persistence/workshops';

/** A favour of a workshop, as an office takes it down. */
export interface RecordedWorkshop {
  readonly division: string;
  readonly name: string;
  readonly favour: string;
  readonly validFrom: PlainDate;
  readonly endsOn?: PlainDate | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Takes a favour of a workshop down. */
export function recordWorkshop(
  context: RequestContext,
  input: RecordedWorkshop,
): Promise<WorkshopRow | UserErrorValue> {
  const { division, validFrom, endsOn = null } = input;
  const [name, favour] = [input.name.trim(), input.favour.trim()];
  return recordOf<WorkshopRow>(context, {
    act: 'recordWorkshop',
    input,
    texts: { name, favour },
    days: {
      validFrom: { day: validFrom, bounds: FACT_DAYS },
      endsOn: { day: endsOn, bounds: PLANNED_DAYS },
    },
    may: staffAnd('township', 'county'),
    table: 'workshop',
    columns: WORKSHOP_COLUMNS,
    async write(transaction, { account }) {
      if (!/^\d{6}(\d{3}){0,2}$/.test(division) || !division.startsWith(context.caller.division))
        return invalidInput('division', 'OUTSIDE_DIVISION', OUTSIDE);
      if (name === '') return invalidInput('name', 'REQUIRED', NEEDED);
      if (favour === '') return invalidInput('favour', 'REQUIRED', NEEDED);
      if (endsOn !== null && endsOn < validFrom)
        return invalidInput('endsOn', 'ENDS_BEFORE_START', WRONG_ORDER);
      return transaction.insert(
        workshop,
        { divisionCode: division, name, favour, validFrom, endsOn, recordedBy: account },
        ['id', 'divisionCode', 'name', 'favour', 'validFrom', 'endsOn'],
      );
    },
  });
}

const OUTSIDE = {
  zh: '请填写本辖区内县级以下的区划代码。',
  en: 'Please give a county or a smaller place within your division.',
};
const NEEDED = { zh: '请填写车间名称和优惠内容。', en: 'Please name the workshop and its favour.' };
const WRONG_ORDER = {
  zh: '截止日早于起始日，请核对。',
  en: 'The favour ends before it begins. Please check the two days.',
};
