// For dependency-cruiser: a workspace is its source, not its build, so that the rules follow the arrows across workspaces.
const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');

const namesIn = (folder) => (existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)) : []);
const packages = namesIn('packages').map((name) => [`@dixian/${name}$`, `packages/${name}/src/index.ts`]);
const services = namesIn('services').map((name) => [
  `@dixian/service-${name}$`,
  `services/${name}/src/service.ts`,
]);
const others = ['gateway', 'runner'].map((name) => [`@dixian/${name}$`, `${name}/src/index.ts`]);
const entries = [...packages, ...services, ...others].map(([name, file]) => [name, path.join(root, file)]);

module.exports = { resolve: { alias: Object.fromEntries(entries.filter(([, file]) => existsSync(file))) } };
