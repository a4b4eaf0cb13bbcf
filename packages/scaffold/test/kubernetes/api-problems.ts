import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Manifest } from '../../src/kubernetes/manifest';
import { root } from '../compose-file';

/** What the schemas of the Kubernetes API say against manifests: values, kinds, what is missing. */
export function schemaProblems(manifests: readonly Manifest[]): string[] {
  const script = path.join(__dirname, 'schemas.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(manifests),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}

/** What the types of the Kubernetes API say against manifests: names of fields that it does not have. */
export function typeProblems(manifests: readonly Manifest[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'manifests-'));
  try {
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'manifests.ts'), typed(manifests));
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--target', 'esnext'];
    const { stdout } = spawnSync(
      process.execPath,
      [
        path.join(root, 'node_modules/typescript/bin/tsc'),
        ...options,
        '--moduleResolution',
        'bundler',
        'manifests.ts',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    return stdout.trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function typed(manifests: readonly Manifest[]): string {
  return manifests
    .map(({ ...manifest }, index) => {
      const kind = `import('kubernetes-models/${manifest.apiVersion}').I${manifest.kind}`;
      return `export const m${index}: ${kind} = ${JSON.stringify(manifest)};`;
    })
    .join('\n');
}
