import { BlindIndex, loneNameIndex, writtenSought } from '@dixian/personal-data';
import type { Register } from '../movement/running-register';

interface Namesakes {
  _entities: ({
    found: {
      places: { code: string }[];
      people: { household: { id: string }; person: { id: string; certificateNumber: string } | null }[];
      more: number;
    } | null;
  } | null)[];
}

/** Whom the register shows for a row of a department that says this of itself. */
export function namesakesSeenBy(
  register: Register,
  account: string,
  sought: readonly string[],
  purpose = '核对待认领记录',
) {
  const representations = sought.map((one) => ({ __typename: 'Namesakes', sought: one }));
  return register.households.ask<Namesakes>(
    account,
    `query ($representations: [_Any!]!, $purpose: String!) { _entities(representations: $representations) {
       ... on Namesakes { found(purpose: $purpose) { places { code } more
         people { household { id } person { id certificateNumber } } } } } }`,
    { representations, purpose },
  );
}

// The key that services under test have.
const INDEX_KEY = Buffer.alloc(32, 7);
/** A name in a place as a department's row has it. */
export const soughtAs = (name: string, place: { division?: string; township?: string; village?: string }) =>
  writtenSought({
    nameIndex: loneNameIndex(new BlindIndex(INDEX_KEY), name)?.toString('hex') ?? '',
    division: '500235',
    ...place,
  });
