import { boolean, code, countyCode, day, int, table, text, uuid, uuids } from '@dixian/service';
import type { RecordingLevel } from '../../ground/domain/acting-level';

/** Places of which some document asks for a duty of a kind, on whichever day: elsewhere none is told. */
export const dutyPlace = table('duty_place', { kind: text(), place: code() }, { primary: ['kind', 'place'] });

/** What a transaction has changed of the facts that duties follow from; told, and gone, before it commits. */
export const dutyChange = table(
  'duty_change',
  { id: uuid().byDefault('uuidv7()'), source: text(), ids: uuids() },
  { primary: ['id'] },
);

/** How duties stand that supervision steered or dated anew, as it told them last; the subject of an identification is its lead. */
export const steeredDuty = table(
  'steered_duty',
  {
    obligationId: uuid(),
    version: int(),
    kind: text(),
    department: text().nullable(),
    subjectKind: text(),
    subjectId: text(),
    householdId: uuid().nullable(),
    dueOn: day().nullable(),
    provisional: boolean(),
    waivedOn: day().nullable(),
    pausedFrom: day().nullable(),
    pausedUntil: day().nullable(),
    level: text().of<RecordingLevel>().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['obligationId'] },
);
