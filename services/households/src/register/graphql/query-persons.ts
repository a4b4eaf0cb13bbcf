import {
  type BlindIndex,
  checkCertificateNumber,
  identityNumberOf,
  normaliseCertificate,
} from '@dixian/personal-data';
import { GraphQLError } from 'graphql';
import type { RevealBounds } from '../../ground/domain/reveal-bounds';
import type { QueryResolvers } from '../../ground/generated';
import { personById, personsByIndex } from '../persistence/persons';
import { purposeOf, recordOrRefuse } from './may-reveal';

/** Query.person */
export const person: NonNullable<QueryResolvers['person']> = (_root, { id }, context) =>
  personById(context, id);

/**
 * Query.personsByCertificate; a number that cannot be one belongs to nobody. Who may see no number in clear may not try
 * numbers either. A look-up is written down before it is answered, also one that finds nobody.
 */
export function personsByCertificate(
  blindIndex: BlindIndex,
  bounds: RevealBounds,
): NonNullable<QueryResolvers['personsByCertificate']> {
  return async (_root, { number, purpose: given }, context) => {
    if (!context.caller.pii) {
      throw new GraphQLError(
        context.language === 'zh'
          ? '按证件号码查人只对可以查看证件号码的人员开放。'
          : 'Only who may see certificate numbers may look persons up by them.',
        { extensions: { code: 'FORBIDDEN' } },
      );
    }
    const purpose = purposeOf(context, given);
    const normal = normaliseCertificate(number);
    if (!checkCertificateNumber(normal).ok) return [];
    const persons = await personsByIndex(context, blindIndex.of(identityNumberOf(normal)));
    const looks = persons.length > 0 ? persons.map(({ id }) => ({ personId: id })) : [{}];
    await recordOrRefuse(
      context,
      bounds,
      looks.map((look) => ({ ...look, field: 'personsByCertificate', purpose })),
    );
    return persons;
  };
}
