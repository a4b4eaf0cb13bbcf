import type { Sector } from '@dixian/access';
import {
  boolean,
  COUNTY_COLUMN,
  code,
  countyCode,
  day,
  divisionSecurity,
  instant,
  table,
  text,
  uuid,
} from '@dixian/service';
import { appendOnly } from './append-only';
import type { ToldTable } from './tell-changes';

/** The three guarantees and water (三保障和饮水安全). */
export type Guarantee = 'COMPULSORY_EDUCATION' | 'BASIC_MEDICAL' | 'SAFE_HOUSING' | 'SAFE_WATER';

/** Who answers, and the lead that an answer of "not secure" becomes. */
const GUARANTEES: Readonly<Record<Guarantee, { department: string; rule: string; leadType: string }>> = {
  COMPULSORY_EDUCATION: { department: '教育', rule: 'schooling-insecure', leadType: 'OTHER' },
  BASIC_MEDICAL: { department: '医保', rule: 'insurance-insecure', leadType: 'OTHER' },
  SAFE_HOUSING: { department: '住建', rule: 'house-unsafe', leadType: 'HOUSING' },
  SAFE_WATER: { department: '水利', rule: 'water-unsafe', leadType: 'WATER' },
};

/** Columns of a department's answers; `secure` null: it does not know (any more). */
export const answerColumns = {
  id: uuid().byDefault('uuidv7()'),
  householdId: uuid(),
  guarantee: text().of<Guarantee>(),
  secure: boolean().nullable(),
  finding: text().nullable(),
  occurredOn: day(),
  source: text(),
  account: text().nullable(),
  recordedAt: instant().byDefault('service_now()'),
  told: boolean().byDefault('false'),
  divisionCode: code(),
  countyCode: countyCode(),
};

/** Its keys. */
export const ANSWER_KEYS = {
  primary: ['countyCode', 'id'],
} as const;

/** A department's answers, where it keeps nothing more of them. */
export const guaranteeAnswer = table('guarantee_answer', answerColumns, ANSWER_KEYS);

/** SQL of a department's answers on guarantees; `columns` are further ones of its own, each with a comma after it. */
export function guaranteeTable(sectors: readonly Sector[], columns = ''): string[] {
  return [
    `CREATE TABLE guarantee_answer (
       id              uuid NOT NULL DEFAULT uuidv7(),
       household_id    uuid NOT NULL,
       guarantee       text NOT NULL,
       secure          boolean,
       finding         text,
       ${columns}
       occurred_on     date NOT NULL,
       source          text NOT NULL,
       account         text,
       recorded_at     timestamptz NOT NULL DEFAULT now(),
       told            boolean NOT NULL DEFAULT false,
       division_code   text COLLATE "C" NOT NULL,
       ${COUNTY_COLUMN},
       PRIMARY KEY (county_code, id)
     )`,
    'CREATE INDEX guarantee_answer_id ON guarantee_answer (id)',
    'CREATE INDEX guarantee_answer_household ON guarantee_answer (household_id, guarantee, occurred_on DESC, id DESC)',
    'CREATE INDEX guarantee_answer_untold ON guarantee_answer (household_id) WHERE NOT told',
    ...appendOnly('guarantee_answer'),
    ...divisionSecurity('guarantee_answer', { sectors }),
  ];
}

function ofGuarantee(what: 'department' | 'rule' | 'leadType'): string {
  const cases = Object.entries(GUARANTEES).map(
    ([guarantee, said]) => `WHEN '${guarantee}' THEN '${said[what]}'`,
  );
  return `CASE t.guarantee ${cases.join(' ')} END`;
}

// What is found of somebody's health stays with the health department.
const FINDING = `CASE WHEN t.guarantee <> 'BASIC_MEDICAL' THEN t.finding END`;

/**
 * The rural office is told of every answer. What a department itself finds not secure is a hit of its screening too, one
 * a year, as the full survey is yearly; what a survey saw came from the rural office.
 */
export const TOLD_ANSWERS: ToldTable = {
  table: 'guarantee_answer',
  events: [
    {
      type: 'guarantee-answered',
      list: 'answers',
      item: `jsonb_build_object('householdId', t.household_id, 'divisionCode', t.division_code,
        'guarantee', t.guarantee, 'secure', t.secure, 'occurredOn', t.occurred_on,
        'department', ${ofGuarantee('department')}, 'source', t.source, 'finding', ${FINDING})`,
    },
    {
      type: 'screening-hit',
      list: 'hits',
      item: `jsonb_build_object('householdId', t.household_id, 'personId', NULL, 'divisionCode', t.division_code,
        'rule', ${ofGuarantee('rule')}, 'period', to_char(t.occurred_on, 'YYYY'), 'foundOn', t.occurred_on,
        'leadType', ${ofGuarantee('leadType')}, 'department', ${ofGuarantee('department')}, 'note', ${FINDING})`,
      where: 't.account IS NOT NULL AND NOT t.secure',
    },
  ],
};
