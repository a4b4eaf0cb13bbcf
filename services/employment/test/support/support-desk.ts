import type { LedgerEnvironment } from '@dixian/service';
import { type ServiceUnderTest, syntheticCertificate } from '@dixian/testkit';
import { idOf, type TestHousehold } from '../registered';

/** What came of an act on support. */
export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly allowed?: string[];
  readonly parameter?: string;
  readonly claim?: { id: string; state: string; amount: string | null; paidAmount: string | null };
  readonly training?: { id: string; state: string; amount: string | null; decision: { outcome: string } };
  readonly month?: { id: string; state: string; due: string; paidAmount: string | null };
}

const ERRORS = '... on UserError { code clauses { id } }';
const CLAIM =
  '... on TransportClaimRecorded { claim { id state amount paidAmount decision { outcome clauses { id } } } }';
const TRAINING =
  '... on TrainingRecorded { training { id state amount decision { outcome clauses { id } } } }';
const MONTH = '... on PostMonthRecorded { month { id state due paidAmount } }';
const SELECTED: Readonly<Record<string, string>> = {
  claimTransportSubsidy: `${CLAIM} ... on PlaceNotCovered { allowed }`,
  checkTransportClaim: CLAIM,
  decideTransportClaim: CLAIM,
  recordTransportPayment: `${CLAIM} ... on AmountNotSet { parameter } ... on SourceNotAllowed { allowed }`,
  enrolTraining: TRAINING,
  completeTraining: TRAINING,
  claimTrainingSubsidy: TRAINING,
  recordTrainingPayment: `${TRAINING} ... on AmountNotSet { parameter }`,
  recordAttendance: MONTH,
  recordPostPayment: MONTH,
  explainWeakenedSupport: '... on SupportReasonRecorded { reason { year reason } }',
};

let keys = 0;

/** Does an act on support as an account. */
export async function act(
  employment: ServiceUnderTest<LedgerEnvironment>,
  account: string,
  name: string,
  input: object,
): Promise<Outcome> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await employment.ask<{ result: Outcome }>(
    account,
    `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ${ERRORS} ${SELECTED[name]} } }`,
    { input: { idempotencyKey: `key-${++keys}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data.result;
}

/** A household of one in 滑县. */
export function familyOf(at: number): TestHousehold {
  return {
    id: idOf(1, at),
    code: `41052600273000${at}`,
    divisionCode: '410526002201',
    members: [
      { id: idOf(2, at), certificate: syntheticCertificate({ birthOn: '1980-01-01', sequence: at }) },
    ],
  };
}
