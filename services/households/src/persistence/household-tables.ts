/**
 * Tables whose rows belong to a household (`household_id`) and carry the code of its division (`division_code`); both
 * follow where a household moves, is merged or its division gets a new code. The household itself is not among them.
 */
export const HOUSEHOLD_TABLES = [
  'person',
  'membership',
  'household_income',
  'monitoring_record',
  'lead',
  'monitoring_period',
  'monitoring_case',
  'case_act',
  'task',
  'guarantee_answer',
  'allowance_fact',
  'renovation_fact',
  'income_assessment',
  'safety_net_label',
] as const;
