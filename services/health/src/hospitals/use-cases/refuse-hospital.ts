import { type UserErrorValue, userError } from '@dixian/graph';
import { citedClauses, type Decision } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { HealthReason } from '../../ground/domain/reasons';
import type { AskedStay } from './decide-stay';

/** A stay that is being recorded, with its decision. */
export interface NewStay extends AskedStay {
  readonly certificateIndex: Buffer;
  readonly deposit: bigint;
}

/**
 * Refuses a stay that was treated first at a hospital which was not designated that day, where all else would give the right
 * (先诊疗后付费). What is on record already, by a ledger or before the list was another, is gone on with.
 */
export async function refuseHospital(
  transaction: Statements,
  stay: NewStay,
  decision: Decision<HealthReason> | undefined,
): Promise<UserErrorValue | undefined> {
  const unmet = decision?.toChange ?? [];
  const hospital = unmet.find(({ code }) => code === 'HOSPITAL_NOT_DESIGNATED');
  if (!hospital || unmet.length > 1 || stay.deposit > 0n) return undefined;
  const known = await transaction.query(
    'SELECT 1 FROM admission WHERE certificate_index = $1 AND hospital = $2 AND admitted_on = $3 LIMIT 1',
    [stay.certificateIndex, stay.hospital.trim(), stay.admittedOn],
    'stay-on-record',
  );
  if (known.length > 0) return undefined;
  const where = { hospital: stay.hospital.trim(), on: stay.admittedOn };
  return userError(
    'HospitalNotDesignated',
    'HOSPITAL_NOT_DESIGNATED',
    NOT_DESIGNATED,
    where,
    citedClauses([hospital]),
  );
}

const NOT_DESIGNATED = {
  zh: '入院当日该机构不是定点医疗机构，不能先诊疗后付费。请核对医院或定点名单；收取押金的请填写押金。',
  en: 'The hospital was not designated on the day of admission, so that nobody is treated first there. Please check the hospital or the list; if a deposit was taken, enter it.',
};
