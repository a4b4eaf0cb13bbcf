import { fullYears } from '@dixian/calendar';
import { type FieldCipher, maskCertificate, maskPhone } from '@dixian/personal-data';
import type { RevealBounds } from '../../ground/domain/reveal-bounds';
import type { PersonResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { householdsOfPerson } from '../persistence/households';
import { personById } from '../persistence/persons';
import { mayReveal } from './may-reveal';

/** Fields of Person that are not columns. Sensitive ones are masked; each look in clear is written down first. */
export function personFields(cipher: FieldCipher, bounds: RevealBounds) {
  return {
    __resolveReference: ({ id }, context) => personById(context, id),
    age({ birthOn }, { asOf }, { clock }) {
      const on = asOf ?? clock.today();
      return birthOn && birthOn <= on ? fullYears(birthOn, on) : null;
    },
    async certificateNumber({ id, certificate }, args, context) {
      const clear = await mayReveal(context, bounds, { personId: id, field: 'certificateNumber' }, args);
      const number = cipher.decrypt(certificate);
      return clear ? number : maskCertificate(number);
    },
    async phone({ id, phoneCipher }, args, context) {
      if (!phoneCipher) return null;
      const clear = await mayReveal(context, bounds, { personId: id, field: 'phone' }, args);
      const phone = cipher.decrypt(phoneCipher);
      return clear ? phone : maskPhone(phone);
    },
    households: ({ id }, { asOf }, context) => householdsOfPerson(context, id, asOfDay({ asOf }, context)),
  } satisfies PersonResolvers;
}
