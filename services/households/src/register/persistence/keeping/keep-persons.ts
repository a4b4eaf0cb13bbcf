import { STAGE } from '@dixian/imports';
import { isMasked } from './masked-name';
import type { RegisterChange } from './work-tables';

const IDENTITY = [
  'sex',
  'number_sex',
  'certificate_kind',
  'certificate_end',
  'number_index',
  'resident_insurance',
];
// Of these a blank says that there is none: no pupil, nobody at work.
const OF_THE_DAY = ['school_status', 'work_place', 'work_months'];
const OF_THE_PERSON = ['ethnicity', 'education', 'health', 'labour_capacity'];
const PROFILE = [...OF_THE_PERSON, ...OF_THE_DAY];

const NEWER = 'excluded.exported_on >= p.exported_on';
const NEWER_PROFILE = `excluded.profiled_on >= coalesce(p.profiled_on, '-infinity')`;
const each = (names: readonly string[], of: (name: string) => string) => names.map(of).join(', ');
const set = (names: readonly string[], newer: string) =>
  each(names, (name) => `${name} = CASE WHEN ${newer} THEN excluded.${name} ELSE p.${name} END`);
const filled = (name: string) =>
  `CASE WHEN ${NEWER_PROFILE} THEN coalesce(excluded.${name}, p.${name}) ELSE coalesce(p.${name}, excluded.${name}) END`;
const FILLED = `(${each(OF_THE_PERSON, (name) => `p.${name}`)}) IS DISTINCT FROM (${each(OF_THE_PERSON, filled)})`;
const differs = (names: readonly string[], a: string, b: string) =>
  `(${each(names, (name) => `${a}.${name}`)}) IS DISTINCT FROM (${each(names, (name) => `${b}.${name}`)})`;

// A masked name tells no name: it never replaces one, and any real one replaces it.
const SHOWN_NAME = `CASE WHEN ${isMasked('excluded.name')} THEN p.name
    WHEN ${NEWER} OR ${isMasked('p.name')} THEN excluded.name ELSE p.name END`;
const SHOWN_NAME_INDEX = SHOWN_NAME.replaceAll(/THEN (p|excluded)\.name|ELSE p\.name/g, '$&_index');

// A known phone is never lost to an empty cell; its cipher text differs every time, so its index is compared.
const KEPT_PHONE = 'coalesce(excluded.phone_index, p.phone_index)';

/**
 * Registers the file's persons by household and certificate. What both ledgers tell follows the newest of either,
 * the profile the newest national export; nothing is written where nothing is newer.
 */
export async function keepPersons({
  transaction,
  source,
  exportedOn,
  monitors,
}: RegisterChange): Promise<void> {
  await transaction.query(
    `WITH kept AS (
       INSERT INTO person AS p (household_id, certificate_index, certificate, birth_on, phone, phone_index, phone_end,
         name, name_index, ${IDENTITY.join(', ')}, ${PROFILE.join(', ')}, source, exported_on, profiled_on, division_code)
       SELECT i.id, s.certificate_index, s.certificate, s.birth_on, s.phone, s.phone_index, s.phone_end,
         s.name, s.name_index, ${each([...IDENTITY, ...PROFILE], (name) => `s.${name}`)}, $1, $2::date, $3::date, i.division_code
       FROM ${STAGE} s JOIN import_household i ON i.code = s.household_code
       ON CONFLICT (county_code, household_id, certificate_index) DO UPDATE SET
         name = ${SHOWN_NAME}, name_index = ${SHOWN_NAME_INDEX}, ${set(IDENTITY, NEWER)}, certificate = CASE WHEN ${NEWER} THEN excluded.certificate ELSE p.certificate END,
         ${each(OF_THE_PERSON, (name) => `${name} = ${filled(name)}`)}, ${set(OF_THE_DAY, NEWER_PROFILE)},
         phone = CASE WHEN ${NEWER_PROFILE} THEN coalesce(excluded.phone, p.phone) ELSE p.phone END,
         phone_index = CASE WHEN ${NEWER_PROFILE} THEN ${KEPT_PHONE} ELSE p.phone_index END,
         phone_end = CASE WHEN ${NEWER_PROFILE} THEN coalesce(excluded.phone_end, p.phone_end) ELSE p.phone_end END,
         source = CASE WHEN ${NEWER} THEN excluded.source ELSE p.source END,
         exported_on = greatest(p.exported_on, excluded.exported_on),
         profiled_on = greatest(p.profiled_on, excluded.profiled_on)
       WHERE excluded.exported_on > p.exported_on
         OR excluded.profiled_on > coalesce(p.profiled_on, '-infinity')
         OR (excluded.exported_on = p.exported_on AND ${differs([...IDENTITY, 'name', 'name_index'], 'p', 'excluded')})
         OR (excluded.profiled_on IS NOT NULL AND ${FILLED})
         OR (${isMasked('p.name')} AND NOT ${isMasked('excluded.name')})
         OR (excluded.profiled_on = p.profiled_on
             AND (${differs(OF_THE_DAY, 'p', 'excluded')} OR p.phone_index IS DISTINCT FROM ${KEPT_PHONE}))
       RETURNING p.id, p.household_id, p.school_status, p.resident_insurance, old.id IS NULL AS added,
         (${differs(['name', 'name_index', ...IDENTITY, ...PROFILE, 'phone_index'], 'old', 'new')}) AS changed,
         old.school_status IS DISTINCT FROM new.school_status AS school_changed,
         old.resident_insurance IS DISTINCT FROM new.resident_insurance AS insurance_changed
     )
     INSERT INTO import_person (person_id, household_id, added, school_changed, insurance_changed, school_status, resident_insurance)
     SELECT id, household_id, added, school_changed, insurance_changed, school_status, resident_insurance
     FROM kept WHERE added OR changed`,
    [source, exportedOn, monitors ? exportedOn : null],
  );
  await transaction.query(
    `INSERT INTO import_change SELECT DISTINCT household_id, false, false FROM import_person`,
  );
  await transaction.query(
    `INSERT INTO import_member (person_id, household_id, certificate_index, division_code, relation, is_head, row_number)
     SELECT p.id, i.id, s.certificate_index, i.division_code, s.relation, s.relation = '户主', s.row_number
     FROM ${STAGE} s
     JOIN import_household i ON i.code = s.household_code
     JOIN person p ON p.household_id = i.id AND p.certificate_index = s.certificate_index`,
  );
  await transaction.query('ANALYZE import_member, import_person');
}
