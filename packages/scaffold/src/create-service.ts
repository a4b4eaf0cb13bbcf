import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withProcess } from './connections';
import { databasesSql } from './databases-sql';
import { withSecrets, withService } from './deployment';
import { withPart, withPublisher, withSubscriber } from './event-parties';
import { ledgerLayout } from './ledgers';
import { sectorsIn, withFact, withNeed, withSector, withSectorRights } from './sectors';
import { assertNewName, serviceNames } from './service-names';
import { fillFolder, namesOf } from './template';
import { writeManifests } from './write-manifests';

const TEMPLATE = path.join(__dirname, '..', 'template');
const HEARD = [
  'household-registered',
  'division-recoded',
  'household-standing',
  'indexes-renewed',
  'policies-changed',
];
const CALLERS = 'packages/access/src/caller.ts';

/**
 * Adds a department's service to the repository at `root`: its workspace with its part of the graph, its team, the accounts of
 * its staff, its containers, its ledger, what it keeps files and deeds of, and what it hears and tells of. Gives the files written or changed; throws before writing anything when the name cannot be used.
 */
export function createService(root: string, name: string, now: Date): string[] {
  const existing = serviceNames(root);
  const sectors = sectorsIn(readFileSync(path.join(root, CALLERS), 'utf8'));
  assertNewName(name, [...existing, ...sectors]);
  const names = namesOf(name, now);
  const written = [...fillFolder(path.join(TEMPLATE, 'service'), path.join(root, 'services', name), names)];
  const change = (file: string, to: (text: string) => string) => {
    const place = path.join(root, file);
    writeFileSync(place, to(readFileSync(place, 'utf8')));
    written.push(place);
  };
  change('CODEOWNERS', (text) => `${text.trimEnd()}\n\n${ownedBy(name)}`);
  change('docker-compose.yml', (text) => withService(text, name));
  change('.env.example', (text) => withSecrets(text, name));
  change('deploy/postgres/10-databases.sql', () => databasesSql([...existing, name].sort()));
  for (const event of HEARD) {
    change(`schemas/events/${event}.json`, (text) => withSubscriber(text, name));
  }
  change('schemas/events/household-standing.json', (text) => withPart(text, 'periods', name));
  for (const event of ['measure-delivered', 'task-changed']) {
    change(`schemas/events/${event}.json`, (text) => withPublisher(text, name));
  }
  change('deploy/connections.json', (text) => withProcess(text, name));
  written.push(...writeManifests(root));
  const layout = path.join(root, 'layouts', `${name}.yaml`);
  mkdirSync(path.dirname(layout), { recursive: true });
  writeFileSync(layout, ledgerLayout(names));
  written.push(layout);
  change(CALLERS, (text) => withSector(text, name));
  change('packages/access/src/roles.ts', (text) => withSectorRights(text, name));
  change('packages/access/src/need-to-know.ts', (text) => withNeed(text, name, names.__FACT__));
  change('services/households/src/register/schema.graphql', (text) => withFact(text, name, names.__FACT__));
  return written.map((file) => path.relative(root, file));
}

function ownedBy(name: string): string {
  const lines = [`/services/${name}/`, `/schemas/subgraphs/${name}.graphql`];
  return lines.map((line) => `${line.padEnd(45)} @dixian/${name}\n`).join('');
}
