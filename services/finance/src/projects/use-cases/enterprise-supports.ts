import type { PlainDate } from '@dixian/calendar';
import { invalidInput, isEntityId, notFound, type UserErrorValue, userError } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { type Actors, recordRow } from '../../ground/use-cases/record-row';
import { SUPPORTS, type SupportRow } from '../persistence/enterprise-supports';
import { tellFailure } from '../persistence/tell-failure';
import { enterpriseSupport } from '../tables';

const APPLYING: Actors = { roles: ['township', 'county'], sectors: ['finance', 'rural'] };

interface Entered {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

export interface SupportInput extends Entered {
  readonly division?: string | null;
  readonly enterprise: string;
  readonly purpose: string;
  readonly amount: Fen;
  readonly linkage?: string | null;
  readonly householdIds: readonly string[];
}

/** Takes an enterprise's application down: with the households it takes along, where the place ties support to them. */
export function applyForSupport(
  policies: PolicySet,
  context: RequestContext,
  input: SupportInput,
): Promise<SupportRow | UserErrorValue> {
  const { enterprise, purpose, amount, occurredOn: appliedOn } = input;
  const linkage = input.linkage?.trim() || null;
  return recordRow<SupportRow>(
    context,
    {
      act: 'applyForEnterpriseSupport',
      actors: APPLYING,
      reads: SUPPORTS,
      texts: { enterprise, purpose, linkage },
      async write(transaction, { account, actingFor }) {
        const division = input.division ?? actingFor;
        if (!/^\d{6,12}$/.test(division) || !division.startsWith(actingFor)) return OUTSIDE;
        if (enterprise.trim() === '') return NAME_NEEDED;
        if (amount <= 0n) return NOT_POSITIVE;
        const householdIds = [...new Set(input.householdIds)];
        const rule = ruleInForce(policies, 'enterprise-support-linked', { division, on: appliedOn });
        if (rule && householdIds.length === 0) return linkageRequired(rule.clause);
        if (!(await areRegistered(transaction, householdIds))) return NO_HOUSEHOLDS;
        return transaction.insert(
          enterpriseSupport,
          {
            ...{
              divisionCode: division,
              enterprise: enterprise.trim(),
              purpose: purpose.trim(),
              amount,
              linkage,
            },
            ...{ householdIds, appliedOn, account, failedOn: null, failure: null },
          },
          enterpriseSupport.names(),
        );
      },
    },
    input,
  );
}

export interface FailureInput extends Entered {
  readonly supportId: string;
  readonly failure: string;
}

/** Reports that the business of an enterprise failed: every household it took along is told of as a lead, once a year. */
export function reportFailure(
  context: RequestContext,
  input: FailureInput,
): Promise<SupportRow | UserErrorValue> {
  const { occurredOn: failedOn } = input;
  const failure = input.failure.trim();
  return recordRow<SupportRow>(
    context,
    {
      act: 'reportIndustryFailure',
      actors: APPLYING,
      reads: SUPPORTS,
      texts: { failure },
      async write(transaction) {
        const held = await SUPPORTS.hold(transaction, input.supportId);
        if (!held) return NO_SUPPORT;
        if (failedOn < held.appliedOn) return BEFORE_APPLICATION;
        await transaction.update(enterpriseSupport, { id: held.id }, { failedOn, failure });
        await tellFailure(transaction, held.householdIds, failedOn);
        return { ...held, failedOn, failure };
      },
    },
    input,
  );
}

async function areRegistered(transaction: Statements, ids: readonly string[]): Promise<boolean> {
  if (ids.some((id) => !isEntityId(id))) return false;
  const found = await transaction.query('SELECT FROM registered_household WHERE id = ANY($1::uuid[])', [ids]);
  return found.length === ids.length;
}

function linkageRequired(clause: string): UserErrorValue {
  const message = {
    zh: '扶持政策与带动农户增收挂钩，请列出带动的农户。',
    en: 'Support is tied to the households it helps: please list those the enterprise takes along.',
  };
  return userError('LinkageRequired', 'LINKAGE_REQUIRED', message, {}, [clause]);
}

const OUTSIDE = invalidInput('division', 'OUTSIDE_DIVISION', {
  zh: '请填写本辖区内县级以下的区划代码。',
  en: 'Please give a county or a smaller place within your division.',
});
const NAME_NEEDED = invalidInput('enterprise', 'REQUIRED', {
  zh: '请填写经营主体名称。',
  en: 'Please name the enterprise.',
});
const NOT_POSITIVE = invalidInput('amount', 'NOT_POSITIVE', {
  zh: '金额应大于零，请核对。',
  en: 'The amount must be above zero. Please check it.',
});
const NO_HOUSEHOLDS = notFound('householdIds', {
  zh: '带动农户中有不在您辖区内的，请核对。',
  en: 'Some of the households are none of your division. Please check them.',
});
const NO_SUPPORT = notFound('supportId', {
  zh: '您的辖区内没有这项企业扶持，请核对。',
  en: 'There is no such support in your division. Please check it.',
});
const BEFORE_APPLICATION = invalidInput('occurredOn', 'BEFORE_LAST_STEP', {
  zh: '日期早于申请日期，请核对。',
  en: 'The day is before the application. Please check it.',
});
