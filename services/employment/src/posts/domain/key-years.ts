import { type PlainDate, plainDate } from '@dixian/calendar';
import { known, type PolicySet, wholeNumber } from '@dixian/policy';
import { dayOfKeyHousehold } from '../../ground/domain/key-household-of-event';

/** The year whose key households a place has, from its first day to the last that counts. */
export interface KeyYear {
  readonly place: string;
  readonly first: PlainDate;
  readonly upTo: PlainDate;
}

/** The places that have key households by a day, each with its year; after the document its last one stands. */
export function keyYears(set: PolicySet, on: PlainDate): KeyYear[] {
  return [...(set.rules.get('key-household')?.keys() ?? [])].flatMap((place) => {
    const judged = dayOfKeyHousehold(set, { division: place, on });
    const year = known(set, { division: place, on: judged }, undefined, {
      parameter: 'key-household-year',
      unit: 'year',
    });
    if (!year.parameter) return [];
    const number = wholeNumber(year.parameter);
    const last = plainDate(`${number}-12-31`);
    return [{ place, first: plainDate(`${number}-01-01`), upTo: on < last ? on : last }];
  });
}
