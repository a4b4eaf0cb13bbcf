import {
  type AnyTable,
  bigint,
  boolean,
  code,
  countyCode,
  day,
  int,
  table,
  text,
  uuid,
} from '@dixian/service';
import type { StandingPart } from './domain/parts';

/** The tables of these parts of a standing, each column there where its part is. */
export function standingTables(parts: readonly StandingPart[]): AnyTable[] {
  const has = (part: StandingPart) => parts.includes(part);
  const place = { divisionCode: code(), countyCode: countyCode() };
  const ofHousehold = { householdId: uuid(), place: int(), ...place };
  const keys = { primary: ['countyCode', 'householdId', 'place'] as const };
  const household = table(
    'standing_household',
    {
      householdId: uuid(),
      version: bigint(),
      ...place,
      ...(has('registration') && { outOfPoverty: boolean().nullable() }),
      ...(has('countedMembers') && { countedMembers: int().nullable() }),
    },
    { primary: ['countyCode', 'householdId'] },
  );
  const period = {
    ...ofHousehold,
    ...{ periodId: uuid(), identifiedOn: day(), eliminatedOn: day().nullable(), monthOnly: boolean() },
    ...(has('periods.category') && { category: text().nullable() }),
  };
  const poor = { ...ofHousehold, registeredOn: day(), reachedOn: day().nullable() };
  const label = { ...ofHousehold, labelId: uuid(), labelledOn: day(), removedOn: day().nullable() };
  const member = {
    ...ofHousehold,
    ...{ personId: uuid(), joinedOn: day(), leftOn: day().nullable() },
    ...(has('members.present') && { present: boolean().nullable() }),
    ...(has('members.birth') && { birth: day().nullable() }),
    ...(has('members.labour') && { labour: text().nullable() }),
    ...(has('members.studying') && { studying: boolean().nullable() }),
    ...(has('members.registeredHere') && { registeredHere: boolean().nullable() }),
  };
  return [
    household,
    ...(has('periods') ? [table('standing_period', period, keys)] : []),
    ...(has('registration') ? [table('standing_poor', poor, keys)] : []),
    ...(has('labels') ? [table('standing_label', label, keys)] : []),
    ...(has('members') ? [table('standing_member', member, keys)] : []),
  ];
}
