// GB 11643: weights of the first 17 digits and check characters by remainder modulo 11.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
const TOWNSHIPS = ['441322001', '441322002', '441322103', '441322104', '441322115'];

const MEMBERS = 3;
const SETTLEMENTS_A_PERSON = 4;

/** How many households stand behind so many settlements: three members each, four settlements a member. */
export function householdCount(rows) {
  return Math.max(1, Math.ceil(rows / (MEMBERS * SETTLEMENTS_A_PERSON)));
}

/** 户编号 of the n-th household: its township and nine digits. */
export function householdCode(n) {
  return TOWNSHIPS[n % TOWNSHIPS.length] + String(n).padStart(9, '0');
}

/** The members' identity numbers; prefix 99 is no division, so they are nobody's. */
export function membersOf(n) {
  return Array.from({ length: MEMBERS }, (_, member) => identityNumber(n * MEMBERS + member));
}

function identityNumber(sequence) {
  const digits = String(sequence).padStart(7, '0');
  const birthOn = `${1940 + (sequence % 80)}${two(1 + (sequence % 12))}${two(1 + (sequence % 28))}`;
  const first17 = `99${digits.slice(0, 4)}${birthOn}${digits.slice(4)}`;
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * Number(first17[i]);
  return first17 + CHECK_CHARACTERS[sum % 11];
}

/** A number of at least two digits. */
export function two(value) {
  return String(value).padStart(2, '0');
}
