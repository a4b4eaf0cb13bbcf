import { fullYears } from '@dixian/calendar';
import { type FieldCipher, maskCertificate, maskPhone } from '@dixian/personal-data';
import type { RequestContext } from '@dixian/service';
import type { PersonAgeArgs, PersonHouseholdsArgs } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { householdsOfPerson } from '../persistence/households';
import { type PersonRow, personById } from '../persistence/persons';
import { mayReveal, type PurposeArgs } from './may-reveal';

/** Fields of Person that are not columns. Sensitive ones are masked; each look in clear is written down first. */
export function personFields(cipher: FieldCipher) {
  return {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => personById(context, id),
    age({ birthOn }: PersonRow, { asOf }: PersonAgeArgs, { clock }: RequestContext) {
      const on = asOf ?? clock.today();
      return birthOn && birthOn <= on ? fullYears(birthOn, on) : null;
    },
    async certificateNumber({ id, certificate }: PersonRow, args: PurposeArgs, context: RequestContext) {
      const clear = await mayReveal(context, 'person', { id, field: 'certificateNumber' }, args);
      const number = cipher.decrypt(certificate);
      return clear ? number : maskCertificate(number);
    },
    async phone({ id, phoneCipher }: PersonRow, args: PurposeArgs, context: RequestContext) {
      if (!phoneCipher) return null;
      const clear = await mayReveal(context, 'person', { id, field: 'phone' }, args);
      const phone = cipher.decrypt(phoneCipher);
      return clear ? phone : maskPhone(phone);
    },
    households: ({ id }: PersonRow, { asOf }: PersonHouseholdsArgs, context: RequestContext) =>
      householdsOfPerson(context, id, asOfDay({ asOf }, context)),
  };
}
