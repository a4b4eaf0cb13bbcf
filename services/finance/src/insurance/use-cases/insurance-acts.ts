import type { WithFiles } from '@dixian/attachments';
import { FACT_DAYS, PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { amountExceeded } from '@dixian/department';
import { invalidInput, isEntityId, notFound, type UserErrorValue, userError } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { alreadyRegistered } from '../../ground/use-cases/already-registered';
import { type Actors, recordOfHousehold, recordRow } from '../../ground/use-cases/record-row';
import { CLAIM_FILES } from '../persistence/filed';
import { CLAIMS, type ClaimRow, CONTRACTS, type ContractRow } from '../persistence/insurance-rows';
import { linkClaims } from '../persistence/link-claims';
import { type InsuranceRisk, insuranceClaim, insuranceContract } from '../tables';

const BUYING: Actors = { roles: ['county'], sectors: ['finance', 'rural'] };
const CLAIMING: Actors = { roles: ['township', 'county'], sectors: ['finance', 'rural'] };

interface Entered {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

export interface ContractInput extends Entered {
  readonly division?: string | null;
  readonly contractNumber: string;
  readonly insurer: string;
  readonly risk: InsuranceRisk;
  readonly riskText?: string | null;
  readonly tenderReference?: string | null;
  readonly premium?: Fen | null;
  readonly deductible?: Fen | null;
  readonly until: PlainDate;
  readonly householdIds: readonly string[];
}

/** Takes a contract down with the households it names: by open tender where the place asks for one. */
export function recordContract(
  policies: PolicySet,
  context: RequestContext,
  input: ContractInput,
): Promise<ContractRow | UserErrorValue> {
  const { insurer, risk, until: untilDay, occurredOn: fromDay, premium = null, deductible = null } = input;
  const contractNumber = input.contractNumber.trim();
  const riskText = input.riskText?.trim() || null;
  const tenderReference = input.tenderReference?.trim() || null;
  return recordRow<ContractRow>(
    context,
    {
      act: 'recordInsuranceContract',
      actors: BUYING,
      reads: CONTRACTS,
      texts: { contractNumber, insurer, riskText, tenderReference },
      days: { until: { day: untilDay, bounds: PLANNED_DAYS } },
      async write(transaction, { account, actingFor }) {
        const division = input.division ?? actingFor;
        if (division.length !== COUNTY_DIGITS || !division.startsWith(actingFor)) return NOT_A_COUNTY;
        if (untilDay < fromDay) return TURNED_ROUND;
        if ([premium, deductible].some((amount) => amount !== null && amount < 0n)) return NEGATIVE;
        if (risk === 'OTHER' && riskText === null) return RISK_NEEDED;
        const rule = ruleInForce(policies, 'insurance-by-tender', { division, on: fromDay });
        if (rule && tenderReference === null) return tenderRequired(rule.clause);
        const existing = await transaction.findOneBy(
          insuranceContract,
          { countyCode: division, contractNumber },
          ['id'],
        );
        if (existing) return alreadyRegistered(existing.id);
        const row = await transaction.insert(
          insuranceContract,
          {
            ...{
              divisionCode: division,
              contractNumber,
              insurer: insurer.trim(),
              risk,
              riskText,
              tenderReference,
            },
            ...{ premium, deductible, fromDay, untilDay, account },
          },
          insuranceContract.names(),
        );
        const missing = await writeCover(transaction, row.id, input.householdIds);
        if (missing) return NO_HOUSEHOLDS;
        await linkClaims(transaction);
        return row;
      },
    },
    input,
  );
}

export interface ClaimInput extends Entered, WithFiles {
  readonly contractId: string;
  readonly householdId: string;
  readonly claimed: Fen;
  readonly paid?: Fen | null;
  readonly paidOn?: PlainDate | null;
}

/** Takes a claim down by the day it was reported; said anew for the same day it stands as it is said now. */
export function recordClaim(context: RequestContext, input: ClaimInput): Promise<ClaimRow | UserErrorValue> {
  const { claimed, paid = null, paidOn = null, occurredOn } = input;
  const reportedOn = occurredOn;
  return recordOfHousehold<ClaimRow>(
    context,
    {
      act: 'recordInsuranceClaim',
      along: CLAIM_FILES.of(input),
      actors: CLAIMING,
      reads: CLAIMS,
      days: { paidOn: { day: paidOn, bounds: FACT_DAYS } },
      async write(transaction, { id: householdId, code: householdCode, divisionCode }) {
        const contract = await CONTRACTS.find(transaction, input.contractId);
        if (!contract) return NO_CONTRACT;
        if (reportedOn < contract.fromDay) return BEFORE_CONTRACT;
        if (claimed <= 0n || (paid !== null && paid < 0n)) return NEGATIVE;
        if ((paid === null) !== (paidOn === null)) return PAID_IN_PART;
        if (paid !== null && paid > claimed) return amountExceeded({ available: claimed, asked: paid });
        if (paidOn !== null && paidOn < reportedOn) return PAID_BEFORE;
        const about = { contractNumber: contract.contractNumber, householdId, reportedOn };
        const before = await transaction.findOneBy(insuranceClaim, about);
        const said = {
          contractId: contract.id,
          claimed,
          paid,
          paidOn,
          speaksFor: occurredOn,
          source: DEPARTMENT_ENTRY,
        };
        if (before) return CLAIMS.change(transaction, before.id, said);
        return transaction.insert(
          insuranceClaim,
          { ...about, ...said, ...NOT_LOADED, householdCode, divisionCode },
          insuranceClaim.names(),
        );
      },
    },
    input,
  );
}

// Gives whether any of the households is none in sight.
async function writeCover(
  transaction: Statements,
  contractId: string,
  householdIds: readonly string[],
): Promise<boolean> {
  const ids = [...new Set(householdIds)];
  if (ids.some((one) => !isEntityId(one))) return true;
  const written = await transaction.query(
    `INSERT INTO insurance_cover (contract_id, household_id, division_code)
     SELECT $1, id, division_code FROM registered_household WHERE id = ANY($2::uuid[]) RETURNING id`,
    [contractId, ids],
  );
  return written.length !== ids.length;
}

function tenderRequired(clause: string): UserErrorValue {
  const message = {
    zh: '购买保险应公开招标选择保险公司，请填写招标编号。',
    en: 'The insurer is chosen by open tender: please give the reference of the tender.',
  };
  return userError('TenderRequired', 'TENDER_REQUIRED', message, {}, [clause]);
}

const NOT_LOADED = {
  certificateIndex: null,
  risk: null,
  tenderReference: null,
  placedBy: null,
  loadedBy: null,
};
const COUNTY_DIGITS = 6;
const NOT_A_COUNTY = invalidInput('division', 'NOT_A_COUNTY', {
  zh: '保险合同按县登记，请填写本辖区的县级代码。',
  en: 'Contracts are recorded county by county: give the code of a county of your division.',
});
const TURNED_ROUND = invalidInput('until', 'BEFORE_START', {
  zh: '截止日早于起始日，请核对。',
  en: 'The last day is before the first. Please check both.',
});
const NEGATIVE = invalidInput('claimed', 'NOT_POSITIVE', {
  zh: '金额应大于零，请核对。',
  en: 'The amount must be above zero. Please check it.',
});
const RISK_NEEDED = invalidInput('riskText', 'REQUIRED', {
  zh: '风险为“其他”的，请写明保什么。',
  en: 'Where the risk is another one, please say what is covered.',
});
const NO_HOUSEHOLDS = notFound('householdIds', {
  zh: '参保农户中有不在您辖区内的，请核对。',
  en: 'Some of the households are none of your division. Please check them.',
});
const NO_CONTRACT = notFound('contractId', {
  zh: '您的辖区内没有这份保险合同，请核对。',
  en: 'There is no such contract in your division. Please check it.',
});
const BEFORE_CONTRACT = invalidInput('occurredOn', 'BEFORE_START', {
  zh: '报案日期早于合同起始日，请核对。',
  en: 'It was reported before the contract begins. Please check both days.',
});
const PAID_IN_PART = invalidInput('paidOn', 'REQUIRED', {
  zh: '赔付金额和赔付日期请一并填写。',
  en: 'Please give both what was paid and when.',
});
const PAID_BEFORE = invalidInput('paidOn', 'BEFORE_LAST_STEP', {
  zh: '赔付日期早于报案日期，请核对。',
  en: 'It was paid before it was reported. Please check both days.',
});
