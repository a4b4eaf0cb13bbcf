import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Connections, eventConnections, withEvents } from './connections';
import { BASE, baseFiles } from './kubernetes/base-files';

/**
 * Writes whose events each service fetches to `deploy/connections.json`, and the base of the Kubernetes manifests anew,
 * without what belongs to no process any more; gives the files written.
 */
export function writeManifests(root: string): string[] {
  const place = path.join(root, 'deploy/connections.json');
  const text = withEvents(readFileSync(place, 'utf8'), eventConnections(root));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const files = baseFiles(JSON.parse(text) as Connections, version);
  writeFileSync(place, text);
  const folder = path.join(root, BASE);
  mkdirSync(folder, { recursive: true });
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    if (!files.has(`${BASE}/${file}`)) rmSync(path.join(folder, file));
  }
  for (const [file, content] of files) writeFileSync(path.join(root, file), content);
  return [place, ...[...files.keys()].map((file) => path.join(root, file))];
}
