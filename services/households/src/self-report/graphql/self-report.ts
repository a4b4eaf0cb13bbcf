import { type FieldCipher, maskCertificate, maskPhone } from '@dixian/personal-data';
import type { RequestContext } from '@dixian/service';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { leadById } from '../../leads/persistence/leads';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { mayReveal, type PurposeArgs } from '../../register/graphql/may-reveal';
import { type SelfReportRow, selfReportsOfLead } from '../persistence/self-reports';

/** Fields of SelfReport that are not columns; what identifies the person is masked as a person's is, and each look written down. */
export function selfReportFields(cipher: FieldCipher) {
  return {
    name: ({ nameCipher }: SelfReportRow) => cipher.decrypt(nameCipher),
    async certificateNumber({ id, certificate }: SelfReportRow, args: PurposeArgs, context: RequestContext) {
      const clear = await mayReveal(context, 'self_report', { id, field: 'certificateNumber' }, args);
      const number = cipher.decrypt(certificate);
      return clear ? number : maskCertificate(number);
    },
    async phone({ id, phoneCipher }: SelfReportRow, args: PurposeArgs, context: RequestContext) {
      const clear = await mayReveal(context, 'self_report', { id, field: 'phone' }, args);
      const phone = cipher.decrypt(phoneCipher);
      return clear ? phone : maskPhone(phone);
    },
    division: ({ reportedIn, receivedOn }: SelfReportRow, _args: unknown, context: RequestContext) =>
      divisionInSight(context, { code: reportedIn }, receivedOn),
    statement: ({ statementCipher }: SelfReportRow, _args: unknown, { caller }: RequestContext) =>
      caller.pii ? cipher.decrypt(statementCipher) : null,
    lead: ({ leadId }: SelfReportRow, _args: unknown, context: RequestContext) =>
      leadId && leadById(context, leadId),
    isRepeat: ({ repeats }: SelfReportRow) => repeats !== null,
  };
}

/** Lead.selfReports; null for other departments, whose work it is not. */
export function selfReportsBehind({ id }: { id: string }, _args: unknown, context: RequestContext) {
  return takesPartIn(context) ? selfReportsOfLead(context, id) : null;
}
