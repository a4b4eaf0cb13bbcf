import type { UserErrorValue } from '@dixian/graph';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { refuseVillage } from '../../monitoring/use-cases/refuse-caller';
import { closeTasks, openTasks } from '../../tasks/persistence/tasks';
import type { FindingSource } from '../domain/finding-sources';
import { refusal } from '../domain/refusals';
import { divisionOn } from '../persistence/divisions-below';
import {
  type FindingRow,
  findFinding,
  holdFinding,
  insertEvidence,
  insertFinding,
} from '../persistence/findings';
import { NO_DIVISION, NO_FINDING } from './oversight-messages';

/** A finding of an audit or inspection, as it is reported. */
export interface ReportedFinding extends Reported {
  readonly division?: string | null;
  readonly source: FindingSource;
  readonly unit?: string | null;
  readonly finding: string;
}

/** What shows that one was rectified. */
export interface ReportedRectification extends Reported {
  readonly findingId: string;
  readonly evidence: string;
}

type Found = { finding: FindingRow };

const again = async (reader: Parameters<typeof findFinding>[0], id: string): Promise<Found | undefined> => {
  const finding = await findFinding(reader, id);
  return finding && { finding };
};

/** Records a finding; its task is open, without a day, until something shows that it was rectified. */
export function recordFinding(
  policies: PolicySet,
  context: RequestContext,
  reported: ReportedFinding,
): Promise<Found | UserErrorValue> {
  const { source, unit, finding: text, occurredOn: foundOn } = reported;
  const { division: own } = context.caller;
  const divisionCode = reported.division ?? own;
  return recordOnce<Found, string>(
    context,
    { act: 'recordInspectionFinding', input: reported, may: refuseVillage, texts: { finding: text, unit } },
    async (transaction, { account }) => {
      const said = given(text);
      if (said === null) return refused(refusal('finding', 'REQUIRED'));
      const seen = divisionCode.startsWith(own) && (await divisionOn(transaction, divisionCode, foundOn));
      if (!seen) return NO_DIVISION;
      const told = { source, unit: given(unit), finding: said, foundOn, account, divisionCode };
      const finding = await insertFinding(transaction, told);
      const rule = ruleInForce(policies, 'findings-rectified', { division: divisionCode, on: foundOn });
      await openTasks(transaction, [
        {
          ...{ kind: 'RECTIFY_FINDING', level: divisionCode.length > 6 ? 'township' : 'county', step: '' },
          ...{ householdId: null, subjectId: finding.id, divisionCode, openedOn: foundOn, dueOn: null },
          clauseIds: rule ? [rule.clause] : [],
        },
      ]);
      return { answer: { finding }, reference: finding.id };
    },
    again,
  );
}

/** Records what shows that a finding was rectified, and closes its task; later evidence stands beside it. */
export function rectifyFinding(
  context: RequestContext,
  reported: ReportedRectification,
): Promise<Found | UserErrorValue> {
  const { findingId, evidence, occurredOn } = reported;
  return recordOnce<Found, string>(
    context,
    { act: 'rectifyFinding', input: reported, may: refuseVillage, texts: { evidence } },
    async (transaction, { account }) => {
      const shown = given(evidence);
      if (shown === null) return refused(refusal('evidence', 'REQUIRED'));
      const held = await holdFinding(transaction, findingId);
      if (!held) return NO_FINDING;
      if (occurredOn < held.foundOn) {
        return refused(refusal('occurredOn', 'BEFORE_FINDING', [], held.foundOn));
      }
      const told = { rectifiedOn: occurredOn, evidence: shown, account };
      const rectifiedOn = await insertEvidence(transaction, held, told);
      await closeTasks(transaction, { kind: 'RECTIFY_FINDING', subjectId: held.id }, occurredOn);
      return { answer: { finding: { ...held, rectifiedOn } }, reference: held.id };
    },
    again,
  );
}
