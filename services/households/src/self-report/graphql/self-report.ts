import { type FieldCipher, maskCertificate, maskPhone } from '@dixian/personal-data';
import type { Complete } from '@dixian/service';
import type { RevealBounds } from '../../ground/domain/reveal-bounds';
import type { SelfReportResolvers } from '../../ground/generated';
import { leadById } from '../../leads/persistence/leads';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { mayReveal } from '../../register/graphql/may-reveal';

/** Fields of SelfReport that are not columns; what identifies the person is masked as a person's is, and each look written down. */
export function selfReportFields(cipher: FieldCipher, bounds: RevealBounds): Complete<SelfReportResolvers> {
  return {
    name: ({ nameCipher }) => cipher.decrypt(nameCipher),
    async certificateNumber({ id, certificate }, args, context) {
      const clear = await mayReveal(context, bounds, { selfReportId: id, field: 'certificateNumber' }, args);
      const number = cipher.decrypt(certificate);
      return clear ? number : maskCertificate(number);
    },
    async phone({ id, phoneCipher }, args, context) {
      const clear = await mayReveal(context, bounds, { selfReportId: id, field: 'phone' }, args);
      const phone = cipher.decrypt(phoneCipher);
      return clear ? phone : maskPhone(phone);
    },
    division: ({ reportedIn, receivedOn }, _args, context) =>
      divisionInSight(context, { code: reportedIn }, receivedOn),
    statement: ({ statementCipher }, _args, { caller }) =>
      caller.pii ? cipher.decrypt(statementCipher) : null,
    lead: ({ leadId }, _args, context) => (leadId ? leadById(context, leadId) : null),
    isRepeat: ({ repeats }) => repeats !== null,
  };
}
