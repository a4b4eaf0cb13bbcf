import type { Decision, Reason } from '@dixian/policy';

/** A reason as rows keep it: its code, and behind a space the clause where a document says it. */
function said({ code, clause }: Pick<Reason<string>, 'code' | 'clause'>): string {
  return clause === null ? code : `${code} ${clause}`;
}

/** What stands open of a decision and what a person should see, as rows keep them. */
export function saidOf({ reasons, flags }: Decision<string>): { reasons: string[]; flags: string[] } {
  return { reasons: reasons.filter(({ holds }) => !holds).map(said), flags: flags.map(said) };
}
