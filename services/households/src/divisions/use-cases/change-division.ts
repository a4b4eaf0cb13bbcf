import { type Caller, canActFor } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import { type KeyedInput, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { recordingLevel } from '../../ground/domain/acting-level';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { type DivisionChangeRow, divisionChangeById } from '../persistence/journal';

/** Who changes divisions, and below which code. */
export interface DivisionsBy {
  readonly account: string;
  readonly within: string;
}

/** A change that was made, now or under the same key before. */
export interface DivisionChanged {
  readonly change: DivisionChangeRow;
}

/** Why a caller may not change divisions; administrators and the county do, each below their own. */
function keepsDivisions(caller: Caller): UserErrorValue | undefined {
  return canActFor(caller, 'administer') || recordingLevel(caller) === 'county' ? undefined : NOT_PERMITTED;
}

/** Makes one change of the divisions in one transaction, in turn with all that rewrites places, and writes it down. */
export async function changeDivision(
  context: RequestContext,
  { act, input, texts }: { act: string; input: KeyedInput; texts?: Record<string, string> },
  work: (transaction: Statements, by: DivisionsBy) => Promise<DivisionChangeRow | UserErrorValue>,
): Promise<DivisionChanged | UserErrorValue> {
  const outcome = await recordOnce<DivisionChangeRow, string>(
    context,
    { act, input, may: keepsDivisions, ...(texts && { texts }) },
    async (transaction, { account, actingFor }) => {
      await awaitRegisterTurn(transaction);
      const made = await work(transaction, { account, within: actingFor });
      return '__typename' in made ? made : { answer: made, reference: made.id };
    },
    divisionChangeById,
  );
  return '__typename' in outcome ? outcome : { change: outcome };
}

/** An input that names a division. */
export interface NamedDivision extends KeyedInput {
  readonly divisionId: string;
  readonly occurredOn: PlainDate;
}

/** The answer where no such division is in the caller's. */
export function noDivision(field = 'divisionId'): UserErrorValue {
  return notFound(field, {
    zh: '您的辖区内没有这个区划，请核对。',
    en: 'There is no such division in yours. Please check it.',
  });
}

const NOT_PERMITTED = notPermitted({
  zh: '区划由县级（农业农村局）或管理员维护。',
  en: 'Divisions are kept by the county and by administrators.',
});
