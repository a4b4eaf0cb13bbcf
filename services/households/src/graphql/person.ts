import { fullYears } from '@dixian/calendar';
import { type FieldCipher, maskCertificate, maskPhone } from '@dixian/personal-data';
import type { RequestContext } from '@dixian/service';
import { householdsOfPerson } from '../persistence/households';
import { type PersonRow, personById } from '../persistence/persons';
import { type RevealedField, recordReveal } from '../persistence/reveals';
import type { PersonAgeArgs, PersonHouseholdsArgs } from './generated';

interface PurposeArgs {
  purpose?: string | null;
}

/** Fields of Person that are not columns. Sensitive ones are masked; each look in clear is written down first. */
export function personFields(cipher: FieldCipher) {
  return {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => personById(context, id),
    age({ birthOn }: PersonRow, { asOf }: PersonAgeArgs, { clock }: RequestContext) {
      const on = asOf ?? clock.today();
      return birthOn && birthOn <= on ? fullYears(birthOn, on) : null;
    },
    async certificateNumber(
      { id, certificate }: PersonRow,
      { purpose }: PurposeArgs,
      context: RequestContext,
    ) {
      const clear = await mayReveal(context, id, 'certificateNumber', purpose);
      const number = cipher.decrypt(certificate);
      return clear ? number : maskCertificate(number);
    },
    async phone({ id, phoneCipher }: PersonRow, { purpose }: PurposeArgs, context: RequestContext) {
      if (!phoneCipher) return null;
      const clear = await mayReveal(context, id, 'phone', purpose);
      const phone = cipher.decrypt(phoneCipher);
      return clear ? phone : maskPhone(phone);
    },
    households: ({ id }: PersonRow, { asOf }: PersonHouseholdsArgs, context: RequestContext) =>
      householdsOfPerson(context, id, asOf ?? context.clock.today()),
  };
}

const LONGEST_PURPOSE = 200;

async function mayReveal(
  context: RequestContext,
  personId: string,
  field: RevealedField,
  purpose: string | null | undefined,
): Promise<boolean> {
  const reason = purpose?.trim().slice(0, LONGEST_PURPOSE);
  if (!context.caller.pii || !reason) return false;
  await recordReveal(context, personId, field, reason);
  return true;
}
