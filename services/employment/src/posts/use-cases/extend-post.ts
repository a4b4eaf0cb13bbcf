import { PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { decisionRefused } from '@dixian/department';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import { citedClauses, episodesOf, type Law } from '@dixian/policy';
import { takeBulkKey } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { words } from '../../ground/domain/reasons';
import { standings } from '../../ground/standings';
import { staffAnd } from '../../ground/use-cases/offices';
import { contractOfPost } from '../domain/contract-of-post';
import { mayExtend } from '../domain/may-extend';
import { wordOfForm } from '../domain/post';
import type { AgreementStatementRow, NewStatement } from '../persistence/agreement-statements';
import { endNotLater } from './agreement-errors';
import { changeAgreement, type MatchedPost, type SaidOfPost } from './change-agreement';

/** A new last day; without one the day to which the law of the place extends. */
export interface Extension extends SaidOfPost {
  readonly until?: PlainDate | null;
}

/** Extends the agreement of a post. */
export function extendPost(
  law: Law,
  context: RequestContext,
  input: Extension,
): Promise<AgreementStatementRow | UserErrorValue> {
  return extend(law, context, { act: 'extendPost' }, input);
}

/** What came of one post of many. */
export interface ExtendedItem {
  readonly postId: string;
  readonly outcome: AgreementStatementRow | UserErrorValue;
}

/** Extends many agreements by one day, each for itself. */
export async function extendPosts(
  law: Law,
  context: RequestContext,
  input: Omit<Extension, 'postId' | 'newest'> & {
    readonly posts: readonly { readonly postId: string; readonly newest?: string | null }[];
  },
): Promise<{ readonly items: ExtendedItem[] } | UserErrorValue> {
  const { posts, ...all } = input;
  if (posts.length < 1 || posts.length > 200) return invalidInput('posts', 'HOW_MANY', HOW_MANY);
  const taken = await takeBulkKey(context, {
    act: 'extendPosts',
    input,
    may: staffAnd('county'),
    days: daysOf(input),
  });
  if (taken) return taken;
  const items: ExtendedItem[] = [];
  for (const one of posts) {
    const act = { act: 'extendPosts', item: one.postId, meaning: input };
    items.push({ postId: one.postId, outcome: await extend(law, context, act, { ...all, ...one }) });
  }
  return { items };
}

function extend(
  law: Law,
  context: RequestContext,
  act: { readonly act: string; readonly item?: string; readonly meaning?: unknown },
  input: Extension,
): Promise<AgreementStatementRow | UserErrorValue> {
  return changeAgreement(law, context, { ...act, days: daysOf(input) }, input, (transaction, post) =>
    decided(law, transaction, post, input),
  );
}

async function decided(
  { policies }: Law,
  transaction: Statements,
  post: MatchedPost,
  { until, occurredOn: on }: Extension,
): Promise<Omit<NewStatement, 'occurredOn'> | UserErrorValue> {
  const standing = await standings.held(transaction, post.householdId);
  const at = { division: post.divisionCode, on, episodes: standing && episodesOf(standing.periods) };
  const facts = { ...at, contractEndsOn: post.endsOn, form: wordOfForm(post.form) };
  const decision = mayExtend(policies, facts);
  if (decision.outcome !== 'GRANTED') return decisionRefused(decision, words);
  const present = post.changedAs === 'EXTENDED' ? post.changedTo : post.endsOn;
  const lawful = contractOfPost(policies, post, at).until;
  const endsOn = until ?? (lawful && present && lawful > present ? lawful : null);
  if (endsOn === null) return invalidInput('until', 'REQUIRED', DAY_NEEDED);
  if (present !== null && endsOn <= present) return endNotLater(present);
  if (post.changedAs === null && lawful !== null && endsOn < lawful)
    return invalidInput('until', 'BEFORE_LAWFUL_DAY', beforeLawful(lawful), citedClauses(decision.reasons));
  const written = { ...post, changedAs: 'EXTENDED', changedTo: endsOn, changedOn: on } as const;
  const { gapDays } = contractOfPost(policies, written, at);
  return { kind: 'EXTENDED', endsOn, gapDays, reason: null, clauseIds: citedClauses(decision.reasons) };
}

const daysOf = ({ until }: Pick<Extension, 'until'>) => ({ until: { day: until, bounds: PLANNED_DAYS } });

const beforeLawful = (day: PlainDate) => ({
  zh: `按规定至少延续至${day}，请核对。`,
  en: `It has to be extended to ${day} at least. Please check it.`,
});
const DAY_NEEDED = {
  zh: '请填写新的到期日：本地没有规定延续到哪一天。',
  en: 'Please give the new last day: no document of the place sets one.',
};
const HOW_MANY = {
  zh: '一次请选1至200个岗位。',
  en: 'Please choose 1 to 200 posts at a time.',
};
