import { type FindingKind, type MergeContext, STAGE } from '@dixian/imports';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { letterStands } from '../../rights/persistence/letters';

const AUTHORISATION_MISSING: FindingKind = {
  code: 'AUTHORISATION_MISSING',
  severity: 'WARNING',
  column: '证件号码',
  zh: '比对之日没有该户（此人）有效的信息比对授权书，请核对并补签。',
  en: 'No letter of authorisation covered this person or household on the day of the comparison. Please check it and have one signed.',
};

/** Says of whom data were compared without a letter that stood that day, where a document of the place asks for one. */
export async function remarkUnauthorised(context: MergeContext, policies: PolicySet): Promise<void> {
  const { exportedOn: on, findings } = context;
  const asking = [...(policies.rules.get('comparison-authorised')?.keys() ?? [])].filter((place) =>
    ruleInForce(policies, 'comparison-authorised', { division: place, on }),
  );
  if (asking.length === 0) return;
  await findings.fromSelect(
    AUTHORISATION_MISSING,
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     WHERE EXISTS (SELECT FROM unnest($1::text[]) AS w(place) WHERE starts_with(s.division_code, w.place))
       AND NOT EXISTS (SELECT FROM authorisation_letter l WHERE l.household_id = s.household_id
         AND ${letterStands('$2::date')} AND (s.person_id IS NULL OR s.person_id = ANY(l.person_ids)))`,
    [asking, on],
  );
}
