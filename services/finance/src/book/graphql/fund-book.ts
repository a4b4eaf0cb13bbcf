import { isCalendarYear } from '@dixian/calendar';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { assertMayKnow, type Complete } from '@dixian/service';
import { lastDayOf } from '../../ground/domain/last-day-of';
import type {
  FundBookResolvers,
  FundSourceRecordedResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import { bookLines } from '../persistence/fund-book';
import { recordFundSource } from '../use-cases/record-fund-source';

/** Query.fundBook */
export const fundBook: NonNullable<QueryResolvers['fundBook']> = (_root, { division, year }, context) => {
  assertMayKnow(context, 'FUNDS');
  const own = context.caller.division;
  const place = division ?? own;
  if (!place.startsWith(own) || !isCalendarYear(year)) return null;
  return { divisionCode: place, year };
};

/** Fields of FundBook. */
export function fundBookFields(policies: PolicySet): Complete<FundBookResolvers> {
  return {
    lines: ({ divisionCode, year }, _args, context) => bookLines(context, divisionCode, year),
    async warnings({ divisionCode: division, year }, _args, context) {
      const on = lastDayOf(year);
      // The whole country is no place of a document.
      if (division === '' || !on) return [];
      const rule = ruleInForce(policies, 'flexible-funds-raised', { division, on });
      if (!rule) return [];
      const lines = await bookLines(context, division, year);
      return lines.some(({ flexible }) => flexible) ? [] : [`FLEXIBLE_FUNDS_MISSING ${rule.clause}`];
    },
  };
}

/** Fields of FundSourceRecorded. */
export const FundSourceRecorded: Complete<FundSourceRecordedResolvers> = {
  book: ({ line: { divisionCode, year } }) => ({ divisionCode, year }),
};

/** Mutation.recordFundSource */
export const recordFundSourceMutation: NonNullable<MutationResolvers['recordFundSource']> = async (
  _root,
  { input },
  context,
) =>
  answered(
    'FundSourceRecorded',
    'line',
    await recordFundSource(context, { ...input, flexible: input.flexible ?? false }),
  );
