import {
  type BlindIndex,
  checkCertificateNumber,
  identityNumberOf,
  normaliseCertificate,
} from '@dixian/personal-data';
import type { QueryResolvers } from '../../ground/generated';
import { personById, personsByIndex } from '../persistence/persons';

/** Query.person */
export const person: NonNullable<QueryResolvers['person']> = (_root, { id }, context) =>
  personById(context, id);

/** Query.personsByCertificate; a number that cannot be one belongs to nobody. */
export function personsByCertificate(
  blindIndex: BlindIndex,
): NonNullable<QueryResolvers['personsByCertificate']> {
  return (_root, { number }, context) => {
    const normal = normaliseCertificate(number);
    if (!checkCertificateNumber(normal).ok) return [];
    return personsByIndex(context, blindIndex.of(identityNumberOf(normal)));
  };
}
