import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { HeldPerson } from '../../ground/persistence/held-person';
import type { EmploymentForm } from '../domain/post';

/** A post as it is filled by hand. */
export interface NewPost {
  readonly form: EmploymentForm;
  readonly post: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly monthlyPay: Fen;
  readonly fundSource: string | null;
}

/** Writes a post that somebody got, beside equal ones of the ledger, and gives its id. */
export async function insertPost(
  transaction: Statements,
  person: HeldPerson,
  { form, post, startsOn, endsOn, monthlyPay, fundSource }: NewPost,
): Promise<string> {
  const [row] = await transaction.query<{ id: string }>(
    `INSERT INTO public_welfare_post (household_code, certificate_index, household_id, person_id, division_code, form, post,
       starts_on, ends_on, monthly_pay, source, fund_source, occurrence)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
       coalesce((SELECT max(occurrence) FROM public_welfare_post
                 WHERE certificate_index = $2 AND post = $7 AND starts_on = $8), 0) + 1
     RETURNING id`,
    [
      person.householdCode,
      person.certificateIndex,
      person.householdId,
      person.id,
      person.divisionCode,
      form,
      post,
      startsOn,
      endsOn,
      String(monthlyPay),
      DEPARTMENT_ENTRY,
      fundSource,
    ],
  );
  if (!row) throw new Error('The post was not written.');
  return row.id;
}
