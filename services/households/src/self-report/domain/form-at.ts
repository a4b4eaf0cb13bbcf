import type { PlainDate } from '@dixian/calendar';
import { isMissing, type PolicySet, resolveParameter } from '@dixian/policy';

const SCANNED = '微信扫描“一码通”';

/** The form of an application (申请方式) as a place takes it, and the clause that lists the forms there. */
export interface FormAt {
  readonly form: string;
  readonly clauseIds: readonly string[];
}

/** The forms a place lists, with the clause, where the one given is none of them. */
export interface FormNotTaken {
  readonly allowed: readonly string[];
  readonly clauseIds: readonly string[];
}

/** Which form an application has by what its place lists for that day; where it lists none, the one given. */
export function formAt(
  policies: PolicySet,
  at: { division: string; on: PlainDate },
  given: string | null,
): FormAt | FormNotTaken {
  const parameter = resolveParameter(policies, { ...at, name: 'application-forms' });
  if (isMissing(parameter) || !Array.isArray(parameter.value))
    return { form: given ?? SCANNED, clauseIds: [] };
  const allowed: readonly string[] = parameter.value;
  const form = given ?? (allowed.includes(SCANNED) ? SCANNED : allowed[0]);
  const clauseIds = [parameter.clause];
  return form !== undefined && allowed.includes(form) ? { form, clauseIds } : { allowed, clauseIds };
}
