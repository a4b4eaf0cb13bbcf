import finance from '../../services/finance/dist/service.js';
import subsidy from '../../services/finance/dist/what-if/persistence/subsidy-effect.js';
import households from '../../services/households/dist/service.js';
import register from '../../services/households/dist/what-if/persistence/register-effect.js';

const COUNTY = '410526';
// Twenty townships of fifteen villages.
const VILLAGE = `'${COUNTY}' || lpad((n % 20)::text, 3, '0') || lpad((n % 15)::text, 3, '0')`;

const line = {
  division: COUNTY,
  incomeYear: 2025,
  draft: 900_000n,
  places: [
    { place: `${COUNTY}001`, line: 880_000n },
    { place: COUNTY, line: 860_000n },
  ],
};

/** A line of 9,000 against 8,600; every twentieth household has the income of a second ledger as well. */
export const registerTrial = {
  definition: households.service,
  county: COUNTY,
  fill: [
    `INSERT INTO household_income (household_id, year, ledger, wages, business, property, transfer, business_cost,
       member_count, source, exported_on, division_code)
     SELECT uuidv7(), 2025, 'rural-households', 1000000 + n * 7919 % 3000000, n * 31 % 800000, n * 17 % 50000,
       n * 13 % 600000, n * 11 % 200000, 1 + (n % 6)::int, 'bench', '2025-12-31', ${VILLAGE}
     FROM generate_series(1, $1::bigint) AS n`,
    `INSERT INTO household_income SELECT household_id, year, 'national-export', wages, business, property, transfer,
       business_cost, stated_net, member_count, insurance_payout, compliant_self_paid, source, '2025-11-30', division_code, false
     FROM household_income WHERE wages % 20 = 0`,
    'VACUUM ANALYZE household_income',
  ],
  scan: `SELECT count(*), count(division_code), count(wages + business + property + transfer - business_cost),
    count(member_count) FROM household_income WHERE latest AND year = 2025`,
  whatIf: register.registerEffectSql(line),
  parameters: register.registerEffectParameters(line),
};

const rule = { ratePercent: 100, principalLimit: 5_000_000n, daysAYear: 365, until: '2026-01-01' };
const half = { ...rule, ratePercent: 50, until: '2027-01-01' };
const rate = { division: COUNTY, from: '2026-01-01', places: [{ place: COUNTY, now: rule, draft: half }] };

/** A subsidy of 50 % from 1 January. */
export const subsidyTrial = {
  definition: finance.service,
  county: COUNTY,
  fill: [
    `INSERT INTO loan (household_code, certificate_index, division_code, contract_number, contract_county, bank, drawn_on,
       due_on, principal, annual_rate_percent, lpr_term, purpose, mortgaged, guaranteed, source)
     SELECT '${COUNTY}' || n, '\\x00', ${VILLAGE}, 'B-' || n, '${COUNTY}', 'bench', date '2024-01-01' + (n % 700)::int,
       date '2026-01-01' + (n % 700)::int, 3000000 + n * 7919 % 2500000, 3.1 + (n % 9) / 20.0, 'ONE_YEAR', '种植',
       false, false, 'bench'
     FROM generate_series(1, $1::bigint) AS n`,
    'VACUUM ANALYZE loan',
  ],
  scan: `SELECT count(*), count(division_code), count(principal), count(annual_rate_percent), count(drawn_on), count(due_on)
    FROM loan`,
  whatIf: subsidy.subsidyEffectSql(rate),
  parameters: subsidy.subsidyEffectParameters(rate),
};
