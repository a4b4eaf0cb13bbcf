import { statSync } from 'node:fs';
import path from 'node:path';
import { applyPatch, type Operation } from 'rfc6902';
import { parse, parseAllDocuments } from 'yaml';
import type { Manifest } from '../../src/kubernetes/manifest';
import { read } from '../compose-file';

// What the overlays use of kustomize, and what is built here alike; anything else is refused, so that both mean the same.
interface Kustomization {
  apiVersion: 'kustomize.config.k8s.io/v1beta1';
  kind: 'Kustomization';
  resources: string[];
  namespace?: string;
  images?: { name: string; newName?: string; newTag: string }[];
  patches?: { target: { kind: string; name?: string }; patch: string }[];
}
const KNOWN = ['apiVersion', 'kind', 'resources', 'namespace', 'images', 'patches'];
// Of a built set only these have no namespace.
const OF_THE_CLUSTER = ['Namespace'];

/** The manifests of a folder with a kustomization, as `kubectl kustomize` builds them but for their order. */
export function built(folder: string): Manifest[] {
  const kustomization = parse(read(path.join(folder, 'kustomization.yaml'))) as Kustomization;
  const unknown = Object.keys(kustomization).filter((key) => !KNOWN.includes(key));
  if (unknown.length > 0) throw new Error(`${folder}: ${unknown} is not built here`);
  const manifests = kustomization.resources.flatMap((resource) => manifestsAt(path.join(folder, resource)));
  for (const manifest of manifests) {
    change(manifest, kustomization);
    for (const { target, patch } of kustomization.patches ?? []) {
      if (manifest.kind !== target.kind || (target.name ?? manifest.metadata.name) !== manifest.metadata.name)
        continue;
      const failed = applyPatch(manifest, parse(patch) as Operation[]).filter((error) => error !== null);
      if (failed.length > 0) throw new Error(`${folder}: ${manifest.metadata.name}: ${failed.join()}`);
    }
  }
  return manifests;
}

function manifestsAt(place: string): Manifest[] {
  const full = path.join(__dirname, '../../../..', place);
  if (statSync(full).isDirectory()) return built(place);
  return parseAllDocuments(read(place)).map((document) => {
    if (document.errors.length > 0) throw new Error(`${place}: ${document.errors.join()}`);
    return document.toJS() as Manifest;
  });
}

function change(manifest: Manifest, { namespace, images = [] }: Kustomization): void {
  if (namespace !== undefined && !OF_THE_CLUSTER.includes(manifest.kind))
    Object.assign(manifest.metadata, { namespace });
  for (const container of containersOf(manifest)) {
    const image = images.find(({ name }) => name === container.image.split(':')[0]);
    if (image) container.image = `${image.newName ?? image.name}:${image.newTag}`;
  }
}

/** A container as far as the tests look at it. */
export interface PodContainer {
  name: string;
  image: string;
  command?: string[];
  env?: { name: string; valueFrom?: { secretKeyRef?: { name: string; key: string } } }[];
  securityContext?: Record<string, unknown>;
}

export interface Pod {
  metadata: { labels: Record<string, string> };
  spec: {
    containers: PodContainer[];
    initContainers?: PodContainer[];
    automountServiceAccountToken?: boolean;
    securityContext?: Record<string, unknown>;
  };
}

/** The pod that a workload makes; undefined of what makes none. */
export function podOf(manifest: Manifest): Pod | undefined {
  return (manifest.spec as { template?: Pod } | undefined)?.template;
}

export function containersOf(manifest: Manifest): PodContainer[] {
  const { containers = [], initContainers = [] } = podOf(manifest)?.spec ?? {};
  return [...initContainers, ...containers];
}
