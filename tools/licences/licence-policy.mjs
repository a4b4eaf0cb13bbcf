// Licences that let a county host the system and a vendor pass it on, with no more than the notice kept.
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Source-available, not open source: the README says what that means for whoever hosts or sells the system. */
const ELASTIC = new Set([
  '@apollo/composition',
  '@apollo/federation-internals',
  '@apollo/gateway',
  '@apollo/query-graphs',
  '@apollo/query-planner',
]);

/** Packages that name their licence loosely, with what the text beside them is. */
const READ = new Map([['duck', 'BSD-2-Clause']]);

/** The packages whose licence nobody has looked at: unknown, copyleft, or Elastic-2.0 beyond Apollo's. */
export function unacceptable(packages) {
  return packages.filter(({ name, licence }) => !isAccepted(name, licence));
}

function isAccepted(name, licence) {
  if (licence === 'Elastic-2.0') return ELASTIC.has(name);
  const named = licence === 'BSD' ? (READ.get(name) ?? licence) : licence;
  const choices = named.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one)));
}
