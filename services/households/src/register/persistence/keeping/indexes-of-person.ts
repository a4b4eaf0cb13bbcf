import { type BlindIndex, identityNumberOf, loneNameIndex, nameIndex } from '@dixian/personal-data';
import type { IndexPair } from '@dixian/service';
import { numberEnd } from './number-end';

/** What a person's indexes are made of, in clear. */
export interface IndexedPerson {
  readonly number: string;
  readonly phone: string | undefined;
  readonly name: string;
}

/** Under two keys: what departments keep of a person, and what the register alone does. */
export interface PersonPairs {
  readonly told: readonly IndexPair[];
  readonly own: readonly IndexPair[];
}

/** All indexes of a person as each of two keys has them. */
export function pairsOfPerson(person: IndexedPerson, former: BlindIndex, present: BlindIndex): PersonPairs {
  const { number, phone, name } = person;
  const identity = identityNumberOf(number);
  const pairs = (...of: readonly ((index: BlindIndex) => Buffer | undefined)[]) =>
    of.flatMap((made): IndexPair[] => {
      const [before, after] = [made(former), made(present)];
      return before && after ? [{ former: before, present: after }] : [];
    });
  return {
    told: pairs(
      (index) => index.of(identity),
      (index) => nameIndex(index, number, name),
      (index) => loneNameIndex(index, name),
    ),
    own: pairs(
      (index) => (number === identity ? undefined : index.of(number)),
      (index) => numberEnd(index, identity),
      (index) => (phone === undefined ? undefined : index.of(phone)),
      (index) => (phone === undefined ? undefined : numberEnd(index, phone)),
    ),
  };
}
