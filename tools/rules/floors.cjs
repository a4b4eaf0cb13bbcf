// For dependency-cruiser: the floors of a service's rooms, from `services/NAME/floors.json`, a list of rooms from the ground up.
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** The rules of every service that has floors: a room imports only rooms below it, and every folder is on a floor. */
function floorRules(house) {
  const services = path.join(house, 'services');
  if (!existsSync(services)) return [];
  return readdirSync(services)
    .sort()
    .flatMap((service) => {
      const file = path.join(services, service, 'floors.json');
      return existsSync(file) ? rulesOf(service, JSON.parse(readFileSync(file, 'utf8'))) : [];
    });
}

// An order without repetition has no circle of rooms: what a room imports lies below it.
function rulesOf(service, rooms) {
  if (new Set(rooms).size !== rooms.length) throw new Error(`${service}/floors.json names a room twice`);
  const src = `^services/${service}/src`;
  const upward = rooms.map((room, floor) => ({
    name: `floors-${service}-${room}`,
    comment: `${room} imports only rooms below it: ${rooms.slice(0, floor).join(', ') || 'none'}. What must happen above is registered by who listens.`,
    severity: 'error',
    // The types that compose writes to the ground floor name the parents that all rooms declare.
    from: { path: `${src}/${room}/`, pathNot: '/ground/generated\\.ts$' },
    to: { path: `${src}/[^/]+/`, pathNot: `${src}/(${rooms.slice(0, floor + 1).join('|')})/` },
  }));
  return [
    ...upward,
    {
      name: `floors-${service}`,
      comment: `A folder of src that services/${service}/floors.json does not name is on no floor.`,
      severity: 'error',
      from: { path: `${src}/[^/]+/`, pathNot: `${src}/(${rooms.join('|')})/` },
      to: {},
    },
  ];
}

module.exports = { floorRules };
