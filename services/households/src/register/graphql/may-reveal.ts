import type { Message } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { GraphQLError } from 'graphql';
import type { PassedBound, RevealBounds } from '../../ground/domain/reveal-bounds';
import { type Look, recordLooks } from '../persistence/reveals';
import { isNoPurpose, readPurpose } from '../use-cases/purpose';

/** Argument of a field that is masked without a purpose. */
export interface PurposeArgs {
  purpose?: string | null;
}

/** Whether the caller may see a field in clear: with the right and a purpose, once the look is written down. */
export async function mayReveal(
  context: RequestContext,
  bounds: RevealBounds,
  seen: Omit<Look, 'purpose'>,
  { purpose }: PurposeArgs,
): Promise<boolean> {
  if (!context.caller.pii || isNoPurpose(purpose)) return false;
  const look: Look = { ...seen, purpose: purposeOf(context, purpose) };
  // One transaction for all that a level of the request shows.
  const loader = context.loader<string, true>('reveal', async (keys) => {
    await recordOrRefuse(
      context,
      bounds,
      keys.map((key) => JSON.parse(key) as Look),
    );
    return keys.map(() => true as const);
  });
  await loader.load(JSON.stringify(look));
  return true;
}

/** The purpose as it is written down; an error where it says nothing. */
export function purposeOf(context: RequestContext, given: string): string {
  return readPurpose(given) ?? refuse(context, 'PURPOSE_SAYS_NOTHING', NO_PURPOSE);
}

/** Writes looks down, or refuses them all where they pass a bound. */
export async function recordOrRefuse(
  context: RequestContext,
  bounds: RevealBounds,
  looks: readonly Look[],
): Promise<void> {
  const bound = await recordLooks(context, looks, bounds);
  if (bound) refuse(context, 'TOO_MANY_REVEALS', tooMany(bound, bounds));
}

function refuse({ language }: RequestContext, code: string, message: Message): never {
  throw new GraphQLError(message[language], { extensions: { code } });
}

const NO_PURPOSE: Message = {
  zh: '请用至少四个字写明为什么需要查看，例如“入户核实”。',
  en: 'Please say in at least four letters what you need to see it for, for example “home visit”.',
};

function tooMany(bound: PassedBound, { perRequest, perDay }: RevealBounds): Message {
  return bound === 'DAY'
    ? {
        zh: `每个账号一天最多查看 ${perDay} 项身份证号或电话，请明天再查看；审计人员已收到提醒。`,
        en: `An account may see ${perDay} numbers a day. Please go on tomorrow; the auditors have been notified.`,
      }
    : {
        zh: `一次最多查看 ${perRequest} 项身份证号或电话，请分次查看；审计人员已收到提醒。`,
        en: `A request may show ${perRequest} numbers. Please ask for fewer at once; the auditors have been notified.`,
      };
}
