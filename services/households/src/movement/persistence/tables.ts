import { code, countyCode, day, instant, int, json, table, text, uuid, uuids } from '@dixian/service';
import type { FieldChange, MovementKind } from '../domain/movement-kinds';

/** What was done to the register by hand (变更记录). From and to stay what they were, household and division follow. */
export const householdMovement = table(
  'household_movement',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    kind: text().of<MovementKind>(),
    occurredOn: day(),
    /** The household it came from: of a split and a merger. */
    fromHouseholdId: uuid().nullable(),
    /** The household it is about; of a split the new one, of a merger the one that stays. */
    toHouseholdId: uuid(),
    fromCode: text().nullable(),
    toCode: text().nullable(),
    personIds: uuids().byDefault("'{}'::uuid[]"),
    changes: json<FieldChange[]>().byDefault("'[]'::jsonb"),
    reason: text().nullable(),
    account: text(),
    role: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** An offer of a move (迁出申请), which names nobody: the place of arrival sees it, too. */
export const moveOffer = table(
  'move_offer',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    householdCode: text(),
    memberCount: int(),
    toDivisionId: uuid(),
    toCode: code(),
    occurredOn: day(),
    reason: text(),
    state: text().of<'OPEN' | 'ACCEPTED' | 'CLOSED'>().byDefault("'OPEN'::text"),
    offeredBy: text(),
    recordedAt: instant().byDefault('service_now()'),
    answeredOn: day().nullable(),
    answeredBy: text().nullable(),
    answer: text().nullable(),
  },
  { primary: ['countyCode', 'id'] },
);

/** What households left behind where they were: rows as they were there, with the days on which they were (往日记录). */
export const formerRow = table(
  'former_row',
  {
    id: uuid().byDefault('uuidv7()'),
    kind: text(),
    rowId: uuid(),
    /** What the row is read by: its household, of an act its case. */
    ofId: uuid(),
    ofHousehold: uuid(),
    since: day(),
    leftOn: day(),
    content: json<object>(),
    sector: text(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** From which day on a row, or all of a household, is where it is now. */
export const rowArrival = table('row_arrival', { rowId: uuid(), arrivedOn: day() }, { primary: ['rowId'] });

/** The register, or a part of it, being told to the departments again. */
export const registerAnnouncement = table(
  'register_announcement',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    announced: int().byDefault('0'),
    announcedTo: uuid().nullable(),
    finishedAt: instant().nullable(),
    requestedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);
