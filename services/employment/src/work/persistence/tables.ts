import { bigint, boolean, code, countyCode, day, instant, table, text, uuid } from '@dixian/service';
import { ledgerColumns } from '../../ground/persistence/ledger-columns';
import type { WorkChannel } from '../domain/spell';

/** Work of a person: a month of the ledger, or a time entered by hand (which has no month); pay in fen. */
export const workSpell = table(
  'work_spell',
  {
    ...ledgerColumns,
    month: day().nullable(),
    isWorking: boolean(),
    place: text().nullable(),
    placeCode: text().nullable(),
    employer: text().nullable(),
    channel: text().of<WorkChannel>().nullable(),
    monthlyIncome: bigint().nullable(),
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    /** The last day worked as it was said by hand, which counts. */
    endedOn: day().nullable(),
    /** Of its days only the months are known. */
    monthOnly: boolean().byDefault('false'),
    beganOn: day().nullable().madeOf('COALESCE(starts_on, month)'),
    told: boolean().byDefault('false'),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'certificateIndex', 'month', 'occurrence']] },
);

/** The last day of a spell, as somebody said it; append-only, the newest counts. */
export const workEnd = table(
  'work_end',
  {
    id: uuid().byDefault('uuidv7()'),
    spellId: uuid(),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    endsOn: day(),
    reason: text().nullable(),
    recordedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** What a person wants, as stated on a day. */
export const jobWish = table(
  'job_wish',
  {
    ...ledgerColumns,
    statedOn: day(),
    wantsWork: boolean().nullable(),
    wantsTraining: boolean().nullable(),
    wantsAway: boolean().nullable(),
    told: boolean().byDefault('false'),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'certificateIndex', 'statedOn', 'occurrence']] },
);
