import { type FieldCipher, maskCertificate, maskPhone } from '@dixian/personal-data';
import type { RequestContext } from '@dixian/service';
import { leadById } from '../../persistence/leads';
import type { RevealedField } from '../../persistence/reveals';
import { recordReportReveal } from '../../persistence/self-report/report-reveals';
import { type SelfReportRow, selfReportsOfLead } from '../../persistence/self-report/self-reports';
import { divisionInSight } from '../division-in-sight';

interface PurposeArgs {
  purpose?: string | null;
}

/** Fields of SelfReport that are not columns; what identifies the person is masked as a person's is, and each look written down. */
export function selfReportFields(cipher: FieldCipher) {
  return {
    name: ({ nameCipher }: SelfReportRow) => cipher.decrypt(nameCipher),
    async certificateNumber(
      { id, certificate }: SelfReportRow,
      { purpose }: PurposeArgs,
      context: RequestContext,
    ) {
      const clear = await mayReveal(context, id, 'certificateNumber', purpose);
      const number = cipher.decrypt(certificate);
      return clear ? number : maskCertificate(number);
    },
    async phone({ id, phoneCipher }: SelfReportRow, { purpose }: PurposeArgs, context: RequestContext) {
      const clear = await mayReveal(context, id, 'phone', purpose);
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
  const { sector } = context.scope;
  return sector === '*' || sector === 'rural' ? selfReportsOfLead(context, id) : null;
}

const LONGEST_PURPOSE = 200;

async function mayReveal(
  context: RequestContext,
  reportId: string,
  field: RevealedField,
  purpose: string | null | undefined,
): Promise<boolean> {
  const reason = purpose?.trim().slice(0, LONGEST_PURPOSE);
  if (!context.caller.pii || !reason) return false;
  await recordReportReveal(context, reportId, field, reason);
  return true;
}
