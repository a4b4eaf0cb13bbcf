import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { isScreened } from '../domain/screening-sources';
import { type Screening, screenFor, townshipsOf } from '../persistence/screening-hits';

/** Lets the records find households (数据筛查) wherever the rule is on; of these households alone where they are named. */
export async function screen(
  transaction: Statements,
  policies: PolicySet,
  screening: Screening,
  { day, households }: { readonly day: PlainDate; readonly households?: readonly string[] },
): Promise<void> {
  const townships = (await townshipsOf(transaction, households)).filter((division) =>
    isScreened(policies, screening.rule, { division, on: day }),
  );
  await screenFor(transaction, screening, { townships, day, households });
}
