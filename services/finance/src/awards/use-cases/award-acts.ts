import type { WithFiles } from '@dixian/attachments';
import type { PlainDate } from '@dixian/calendar';
import {
  alreadyPaid,
  amountExceeded,
  decisionRefused,
  type FundLevel,
  reasonRequired,
} from '@dixian/department';
import { invalidInput, isUserError, notFound, type UserErrorValue, userError } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import type { RecordedBy } from '@dixian/recording';
import { tellChanges } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { keepOwnPayment } from '../../book/persistence/keep-own-payments';
import { words } from '../../ground/domain/reasons';
import { saidOf } from '../../ground/domain/said';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { refuseSource } from '../../ground/use-cases/paying';
import { type Actors, recordOfHousehold, recordRow } from '../../ground/use-cases/record-row';
import { isQuantity } from '../domain/award-amount';
import { placeAmongEquals, toldBy } from '../persistence/award-key';
import { AWARDS, type AwardRow, SCHEMES, type SchemeRow, TOLD_AWARDS } from '../persistence/award-rows';
import { AWARD_FILES } from '../persistence/filed';
import { householdAward, type ItemQuantity } from '../tables';
import { decideAward, tellRefusal } from './decide-award';

const CLAIMING: Actors = { roles: ['village', 'township', 'county'], sectors: ['finance', 'rural'] };
const ACCEPTING: Actors = { roles: ['township', 'county'], sectors: ['finance', 'rural'] };
const AUTHORISING: Actors = { roles: ['county'], sectors: [] };
const PAYING: Actors = { roles: ['county'], sectors: ['finance'] };

interface Entered {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

export interface ClaimInput extends Entered, WithFiles {
  readonly householdId: string;
  readonly schemeId: string;
  readonly items: readonly ItemQuantity[];
  readonly implementedOn: PlainDate;
}

/** Takes a household's claim down under a scheme of its county. */
export function claimAward(context: RequestContext, input: ClaimInput): Promise<AwardRow | UserErrorValue> {
  const { items, implementedOn, occurredOn: claimedOn } = input;
  return recordOfHousehold<AwardRow>(
    context,
    {
      act: 'claimAward',
      along: AWARD_FILES.of(input),
      actors: CLAIMING,
      reads: AWARDS,
      async write(transaction, { id: householdId, code: householdCode, divisionCode }) {
        const scheme = await schemeOf(transaction, input.schemeId);
        if (!scheme?.divisionCode || !divisionCode.startsWith(scheme.divisionCode)) return NO_SCHEME;
        const wrong = refuseItems(scheme, items);
        if (wrong) return wrong;
        if (implementedOn > claimedOn) return NOT_IMPLEMENTED;
        return transaction.insert(
          householdAward,
          {
            ...{
              householdId,
              householdCode,
              divisionCode,
              schemeId: scheme.id,
              claimed: items,
              implementedOn,
              claimedOn,
            },
            ...(await toldBy(transaction, { householdCode, scheme, items })),
          },
          householdAward.names(),
        );
      },
    },
    input,
  );
}

export interface AcceptInput extends Entered, WithFiles {
  readonly awardId: string;
  readonly items: readonly ItemQuantity[];
  readonly seenOnSite: string;
}

/** Accepts what was seen on site; the amount and its reasons are worked out at once. */
export function acceptAward(
  policies: PolicySet,
  context: RequestContext,
  input: AcceptInput,
): Promise<AwardRow | UserErrorValue> {
  const { items: accepted, seenOnSite, occurredOn: on } = input;
  return step(context, 'acceptAward', ACCEPTING, input, { seenOnSite }, async (transaction, award, by) => {
    if (award.postedOn !== null || award.authorisedOn !== null) return WRONG_STEP;
    if (isBefore(on, award.implementedOn) || isBefore(on, award.claimedOn)) return BEFORE_LAST_STEP;
    if (seenOnSite.trim() === '') return reasonRequired('seenOnSite');
    const scheme = award.schemeId === null ? undefined : await schemeOf(transaction, award.schemeId);
    if (!scheme) return NO_SCHEME;
    const wrong = refuseItems(scheme, accepted);
    if (wrong) return wrong;
    const standing = await standings.held(transaction, award.householdId);
    const decision = decideAward(policies, { award, scheme, accepted, on, standing });
    await tellRefusal(transaction, award, decision, on);
    const { id: subjectId, householdId, divisionCode } = award;
    if (decision.outcome === 'REFUSED') await tasks.close(transaction, 'AWARD_UNPAID', { subjectId }, on);
    else {
      const at = { division: divisionCode, on: award.implementedOn ?? on };
      const prompt = ruleInForce(policies, 'award-after-release', at)?.clause;
      const about = { subjectId, householdId, divisionCode, openedOn: on };
      await tasks.open(transaction, 'AWARD_UNPAID', [{ ...about, clauseIds: prompt ? [prompt] : [] }]);
    }
    const { outcome, amount = null } = decision;
    return {
      accepted,
      acceptedOn: on,
      acceptedFor: on,
      occurrence: await placeAmongEquals(transaction, { ...award, acceptedFor: on }),
      acceptedBy: by.account,
      seenOnSite: seenOnSite.trim(),
      outcome,
      amount,
      ...saidOf(decision),
    };
  });
}

export interface AwardStepInput extends Entered {
  readonly awardId: string;
}

/** Posts an accepted award in the village (公示). */
export function postAward(
  context: RequestContext,
  input: AwardStepInput,
): Promise<AwardRow | UserErrorValue> {
  return step(context, 'postAward', ACCEPTING, input, {}, async (_transaction, award) => {
    if (award.acceptedOn === null || award.postedOn !== null || award.outcome === 'REFUSED')
      return WRONG_STEP;
    return input.occurredOn < award.acceptedOn ? BEFORE_LAST_STEP : { postedOn: input.occurredOn };
  });
}

/** Authorises a posted award: by somebody else than accepted it, with a reason where the law leaves it open. */
export function authoriseAward(
  policies: PolicySet,
  context: RequestContext,
  input: AwardStepInput & { readonly reason?: string | null },
): Promise<AwardRow | UserErrorValue> {
  const reason = input.reason?.trim() || null;
  return step(context, 'authoriseAward', AUTHORISING, input, { reason }, async (transaction, award, by) => {
    if (award.acceptedOn === null || award.accepted === null) return WRONG_STEP;
    const scheme = award.schemeId === null ? undefined : await schemeOf(transaction, award.schemeId);
    if (!scheme) return NO_SCHEME;
    const { accepted, acceptedOn: on } = award;
    const standing = await standings.held(transaction, award.householdId);
    const decision = decideAward(policies, { award, scheme, accepted, on, standing });
    if (decision.outcome === 'REFUSED') return decisionRefused(decision, words);
    if (award.postedOn === null || award.authorisedOn !== null) return WRONG_STEP;
    if (input.occurredOn < award.postedOn) return BEFORE_LAST_STEP;
    if (by.account === award.acceptedBy) return SAME_PERSON;
    if (decision.outcome === 'REFERRED' && reason === null) return reasonRequired('reason');
    if (decision.amount === undefined) return decisionRefused(decision, words);
    const { outcome, amount } = decision;
    return { authorisedOn: input.occurredOn, authorisedReason: reason, outcome, amount, ...saidOf(decision) };
  });
}

export interface AwardPaymentInput extends AwardStepInput {
  readonly amount: Fen;
  readonly source: string;
  readonly level: FundLevel;
}

/** Takes down what was paid of an authorised award, never more than was authorised; less is flagged. */
export function payAward(
  policies: PolicySet,
  context: RequestContext,
  input: AwardPaymentInput,
): Promise<AwardRow | UserErrorValue> {
  const { amount: paid, level: fundLevel, occurredOn: paidOn } = input;
  const fundSource = input.source.trim();
  return step(
    context,
    'recordAwardPayment',
    PAYING,
    input,
    { source: fundSource },
    async (transaction, award) => {
      if (award.paidOn !== null) return alreadyPaid(award.paidOn);
      if (award.authorisedOn === null || award.amount === null) return WRONG_STEP;
      if (paidOn < award.authorisedOn) return BEFORE_LAST_STEP;
      if (paid <= 0n) return NOT_POSITIVE;
      if (paid > award.amount) return amountExceeded({ available: award.amount, asked: paid });
      const refused = refuseSource(
        policies,
        { division: award.divisionCode, on: award.implementedOn ?? award.authorisedOn },
        fundSource,
      );
      if (refused) return refused;
      const { id, householdId, divisionCode } = award;
      const money = { amount: paid, source: fundSource, level: fundLevel, paidOn };
      await keepOwnPayment(transaction, { id, householdId, divisionCode, right: '产业奖补', ...money });
      await tasks.close(transaction, 'AWARD_UNPAID', { subjectId: id }, paidOn);
      const flags = paid < award.amount ? [...award.flags, 'PAID_SHORT'] : award.flags;
      return { paid, paidOn, fundSource, fundLevel, flags };
    },
  );
}

type Changed = Partial<AwardRow>;
type MatchedAward = AwardRow & { readonly householdId: string };

const isBefore = (on: PlainDate, day: PlainDate | null) => day !== null && on < day;

function step(
  context: RequestContext,
  act: string,
  actors: Actors,
  input: AwardStepInput & WithFiles,
  texts: Readonly<Record<string, string | null>>,
  change: (transaction: Statements, award: MatchedAward, by: RecordedBy) => Promise<Changed | UserErrorValue>,
): Promise<AwardRow | UserErrorValue> {
  return recordRow<AwardRow>(
    context,
    {
      act,
      actors,
      reads: AWARDS,
      texts,
      along: AWARD_FILES.of(input),
      async write(transaction, by) {
        const award = await AWARDS.hold(transaction, input.awardId);
        if (!award?.householdId) return NO_AWARD;
        const { householdId } = award;
        const changed = await change(transaction, { ...award, householdId }, by);
        if (isUserError(changed)) return changed;
        const row = await AWARDS.change(transaction, award.id, { ...changed, told: false });
        await tellChanges(transaction, TOLD_AWARDS, [householdId]);
        return row;
      },
    },
    input,
  );
}

function schemeOf(transaction: Statements, id: string): Promise<SchemeRow | undefined> {
  return SCHEMES.find(transaction, id);
}

function refuseItems(scheme: SchemeRow, items: readonly ItemQuantity[]): UserErrorValue | undefined {
  const named = new Set(scheme.items.map(({ item }) => item));
  const given = items.map(({ item }) => item);
  const fits =
    given.length > 0 && new Set(given).size === given.length && given.every((item) => named.has(item));
  return fits && items.every(({ quantity }) => isQuantity(quantity)) ? undefined : ITEMS_WRONG;
}

const NO_AWARD = notFound('awardId', {
  zh: '您的辖区内没有这项奖补，请核对。',
  en: 'There is no such award in your division. Please check it.',
});
const NO_SCHEME = notFound('schemeId', {
  zh: '本县没有这个奖补方案，请核对。',
  en: 'The county has no such scheme. Please check it.',
});
const ITEMS_WRONG = invalidInput('items', 'ITEMS_WRONG', {
  zh: '品种应在方案之内、不重复，数量不为负，最多四位小数。',
  en: 'Items are those of the scheme, each once; quantities are not negative, with at most four decimals.',
});
const NOT_IMPLEMENTED = invalidInput('implementedOn', 'AFTER_CLAIM', {
  zh: '实施日期晚于申报日期，请核对。',
  en: 'It was implemented after the claim. Please check both days.',
});
const WRONG_STEP = invalidInput('awardId', 'WRONG_STEP', {
  zh: '这项奖补不在这一步；顺序是：申报、验收、公示、审批、发放。',
  en: 'The award does not stand here. The order is: claimed, accepted, posted, authorised, paid.',
});
const BEFORE_LAST_STEP = invalidInput('occurredOn', 'BEFORE_LAST_STEP', {
  zh: '日期早于上一步，请核对。',
  en: 'The day is before that of the step before. Please check it.',
});
const NOT_POSITIVE = invalidInput('amount', 'NOT_POSITIVE', {
  zh: '金额应大于零，请核对。',
  en: 'The amount must be above zero. Please check it.',
});
const SAME_PERSON = userError(
  'SamePersonApproves',
  'SAME_PERSON_APPROVES',
  {
    zh: '验收的人不能审批同一项奖补，请由另一人审批。',
    en: 'Who accepted the award cannot authorise it. Please have somebody else do so.',
  },
  {},
);
