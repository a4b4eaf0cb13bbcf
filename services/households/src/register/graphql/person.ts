import { fullYears } from '@dixian/calendar';
import { type FieldCipher, maskCertificate, maskPhone } from '@dixian/personal-data';
import { forKnowing } from '@dixian/service';
import type { RevealBounds } from '../../ground/domain/reveal-bounds';
import type { PersonResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { householdsOfPerson } from '../persistence/households';
import { personById } from '../persistence/persons';
import { mayReveal } from './may-reveal';
import { revealsOf } from './query-reveals';

/** Fields of Person that are not columns. Sensitive ones are masked; each look in clear is written down first. */
export function personFields(cipher: FieldCipher, bounds: RevealBounds) {
  return {
    __resolveReference: ({ id }, context) => personById(context, id),
    birthOn: forKnowing('BIRTH', ({ birthOn }) => birthOn),
    age: forKnowing('BIRTH', ({ birthOn }, { asOf }, { clock }) => {
      const on = asOf ?? clock.today();
      return birthOn && birthOn <= on ? fullYears(birthOn, on) : null;
    }),
    certificateKind: forKnowing('DISABILITY', ({ certificateKind }) => certificateKind),
    ethnicity: forKnowing('ETHNICITY', ({ ethnicity }) => ethnicity),
    education: forKnowing('STUDIES', ({ education }) => education),
    labourCapacity: forKnowing('LABOUR', ({ labourCapacity }) => labourCapacity),
    workPlace: forKnowing('EMPLOYMENT', ({ workPlace }) => workPlace),
    workMonths: forKnowing('EMPLOYMENT', ({ workMonths }) => workMonths),
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
    reveals: revealsOf,
    households: ({ id }, { asOf }, context) => householdsOfPerson(context, id, asOfDay({ asOf }, context)),
  } satisfies PersonResolvers;
}
