import { loadedColumns } from '@dixian/register';
import { bigint, bytes, code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';

/** What an insurance contract covers. */
export type InsuranceRisk = 'ILLNESS_DISABILITY' | 'ACCIDENT' | 'DISASTER' | 'PRODUCT' | 'OTHER';

const id = uuid().byDefault('uuidv7()');
const keyed = { primary: ['countyCode', 'id'] as const };

/** An insurance contract that a county bought (防贫保、农产品保险); amounts in fen. */
export const insuranceContract = table(
  'insurance_contract',
  {
    id,
    divisionCode: code(),
    countyCode: countyCode(),
    contractNumber: text(),
    insurer: text(),
    risk: text().of<InsuranceRisk>(),
    riskText: text().nullable(),
    tenderReference: text().nullable(),
    premium: bigint().nullable(),
    deductible: bigint().nullable(),
    fromDay: day(),
    untilDay: day(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { ...keyed, unique: [['countyCode', 'contractNumber']] },
);

/** A household that a contract names. */
export const insuranceCover = table(
  'insurance_cover',
  {
    id,
    contractId: uuid(),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { ...keyed, unique: [['countyCode', 'contractId', 'householdId']] },
);

/**
 * A claim of a household as it stands, told by household and contract number; amounts in fen. The contract is null while none
 * of the number is recorded, the household until the register knows it.
 */
export const insuranceClaim = table(
  'insurance_claim',
  {
    id,
    contractId: uuid().nullable(),
    contractNumber: text(),
    risk: text().nullable(),
    tenderReference: text().nullable(),
    householdCode: text().nullable(),
    certificateIndex: bytes().nullable(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    reportedOn: day(),
    claimed: bigint(),
    paid: bigint().nullable(),
    paidOn: day().nullable(),
    occurrence: int().byDefault('1'),
    source: text(),
    ...loadedColumns,
  },
  keyed,
);
