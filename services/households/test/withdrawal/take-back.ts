import { waitUntil } from '@dixian/testkit';
import type { Households } from '../running-households';

/** The answer to who asks to take a run back. */
export interface WithdrawalAnswer {
  __typename: string;
  code?: string;
  message?: string;
}

let keys = 0;

/** Asks to take a run back. */
export async function withdraw(
  households: Households,
  account: string,
  reportId: string,
): Promise<WithdrawalAnswer> {
  keys += 1;
  const { data, errors } = await households.ask<{ withdrawHouseholdsImport: WithdrawalAnswer }>(
    account,
    `mutation ($input: WithdrawImportInput!) { withdrawHouseholdsImport(input: $input) {
       __typename ... on UserError { code message } } }`,
    { input: { reportId, reason: '传错了文件', idempotencyKey: `take-back-${keys}` } },
  );
  expect(errors).toBeUndefined();
  return data.withdrawHouseholdsImport;
}

/** Takes a run back and waits until it is. */
export async function takeBack(households: Households, account: string, reportId: string): Promise<void> {
  expect(await withdraw(households, account, reportId)).toMatchObject({
    __typename: 'ImportWithdrawalStarted',
  });
  await waitUntil(async () => {
    const { data } = await households.ask<{ householdsImport: { state: string } }>(
      account,
      `{ householdsImport(id: "${reportId}") { state } }`,
    );
    return data.householdsImport.state === 'WITHDRAWN';
  });
}
