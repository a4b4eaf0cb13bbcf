import {
  type BlindIndex,
  checkCertificateNumber,
  identityNumberOf,
  normaliseCertificate,
} from '@dixian/personal-data';
import type { RequestContext } from '@dixian/service';
import type { QueryPersonArgs, QueryPersonsByCertificateArgs } from '../../ground/generated';
import { personById, personsByIndex } from '../persistence/persons';

/** Query.person */
export function person(_root: unknown, { id }: QueryPersonArgs, context: RequestContext) {
  return personById(context, id);
}

/** Query.personsByCertificate; a number that cannot be one belongs to nobody. */
export function personsByCertificate(blindIndex: BlindIndex) {
  return (_root: unknown, { number }: QueryPersonsByCertificateArgs, context: RequestContext) => {
    const normal = normaliseCertificate(number);
    if (!checkCertificateNumber(normal).ok) return [];
    return personsByIndex(context, blindIndex.of(identityNumberOf(normal)));
  };
}
