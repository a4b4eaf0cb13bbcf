/**
 * The packages that production runs, from the lockfile: all that the services, the gateway and the runner depend on,
 * for every system. Each as `{ name, version, licence }`, sorted by name.
 */
export function shippedPackages(lock) {
  const seen = new Set();
  const waiting = Object.keys(lock.packages).filter(isShippedWorkspace);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    const { resolved, link } = lock.packages[place];
    waiting.push(...(link ? [resolved] : dependenciesOf(lock, place)));
  }
  const found = [...seen].filter(isFromRegistry(lock)).map((place) => described(lock, place));
  return [...new Map(found.map((one) => [`${one.name}@${one.version}`, one])).values()].sort(byName);
}

const isShippedWorkspace = (place) => /^(services\/[^/]+|gateway|runner)$/.test(place);

const isFromRegistry = (lock) => (place) => place.includes('node_modules/') && !lock.packages[place].link;

function dependenciesOf(lock, place) {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = lock.packages[place];
  const names = new Set([dependencies, optionalDependencies, peerDependencies].flatMap(Object.keys));
  return [...names].flatMap((name) => placeOf(lock, place, name) ?? []);
}

// As Node looks it up: in the package's own node_modules, then in those of the folders above.
function placeOf(lock, from, name) {
  for (let folder = from; ; folder = parentOf(folder)) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (!folder) return undefined;
  }
}

function parentOf(folder) {
  const inside = folder.lastIndexOf('/node_modules/');
  return inside === -1 ? '' : folder.slice(0, inside);
}

function described(lock, place) {
  const { version, license } = lock.packages[place];
  return {
    name: place.slice(place.lastIndexOf('node_modules/') + 13),
    version,
    licence: license ?? 'unknown',
  };
}

function byName(one, other) {
  return one.name < other.name ? -1 : Number(one.name > other.name) || (one.version < other.version ? -1 : 1);
}
