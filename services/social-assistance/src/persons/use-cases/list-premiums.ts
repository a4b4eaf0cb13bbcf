import type { PlainDate } from '@dixian/calendar';
import { yearOf } from '@dixian/calendar';
import { decisionRefused } from '@dixian/department';
import type { UserErrorValue } from '@dixian/graph';
import { decide, known, type PolicySet, ruleInForce, wholeNumber } from '@dixian/policy';
import { type KeyedInput, recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { words } from '../../ground/domain/reasons';
import { refuseActor } from '../../ground/use-cases/record-of-household';
import { countListing, type ListingCounts, makeListing } from '../persistence/pension-listings';

/** A list as staff make it: of the year of its day, by the ages on that day. */
export interface StatedListing extends KeyedInput {
  readonly occurredOn: PlainDate;
}

/** What was listed. */
export interface Listed extends ListingCounts {
  readonly year: number;
}

/** Makes the list of whose premium is to be paid (代缴名单) in the caller's place; made again it is renewed by birthdays. */
export function listPensionPremiums(
  context: RequestContext,
  policies: PolicySet,
  stated: StatedListing,
): Promise<Listed | UserErrorValue> {
  const { occurredOn: day } = stated;
  const year = yearOf(day);
  const { division } = context.scope;
  return recordOnce<Listed, string>(
    context,
    {
      act: 'listPensionPremiums',
      input: stated,
      may: (caller) => refuseActor(caller, ['department']),
    },
    async (transaction, { account }) => {
      const at = { division, on: day };
      const rule = ruleInForce(policies, 'pension-subsidy', at);
      const rate = known(policies, at, rule, {
        parameter: 'pension-subsidy-rate',
        field: 'rate',
        unit: 'percent',
      });
      const aged = ruleInForce(policies, 'pension-subsidy-age', at);
      const unit = 'years-of-age';
      const from = known(policies, at, aged, { parameter: 'pension-subsidy-age-from', field: 'from', unit });
      const below = known(policies, at, aged, {
        parameter: 'pension-subsidy-age-below',
        field: 'below',
        unit,
      });
      for (const { missing } of [rate, from, below])
        if (missing) return decisionRefused(decide(policies, at, [missing]), words);
      if (!from.parameter || !below.parameter) throw new Error('Ages that are known have no value.');
      const ages = { from: wholeNumber(from.parameter), below: wholeNumber(below.parameter) };
      await makeListing(transaction, { division, year, day, account, ...ages });
      return {
        answer: { year, ...(await countListing(transaction, { division, year })) },
        reference: `${year}`,
      };
    },
    async (reader) => ({ year, ...(await countListing(reader, { division, year })) }),
  );
}
