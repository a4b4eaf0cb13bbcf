import type { PlainDate } from '@dixian/calendar';
import type { Episode, PolicySet } from '@dixian/policy';
import { type AgreementChangeKind, type EmploymentForm, wordOfForm } from './post';
import { type ContractDecision, workContract } from './work-contract';

/** A post as its agreement is judged: what the ledger printed, and what was said of it last. */
export interface PostAgreement {
  readonly form: EmploymentForm;
  readonly endsOn: PlainDate | null;
  readonly changedAs: AgreementChangeKind | null;
  readonly changedTo: PlainDate | null;
  readonly changedOn: PlainDate | null;
}

/** The decision on the agreement of a post on a day; `episodes` undefined where the standing has not arrived. */
export function contractOfPost(
  set: PolicySet,
  { form, endsOn, changedAs, changedTo, changedOn }: PostAgreement,
  at: {
    readonly division: string;
    readonly on: PlainDate;
    readonly episodes: readonly Episode[] | undefined;
  },
): ContractDecision {
  return workContract(set, {
    ...at,
    form: wordOfForm(form),
    contractEndsOn: endsOn,
    ...(changedAs === 'EXTENDED' &&
      changedTo &&
      changedOn && { extension: { endsOn: changedTo, writtenOn: changedOn } }),
    ...(changedAs === 'NOT_WANTED' && { notWanted: true }),
    ...(changedAs === 'ENDED' && changedTo && { endedOn: changedTo }),
  });
}
