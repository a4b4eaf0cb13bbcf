// Says of each manifest given on stdin, as JSON, what the schemas of the Kubernetes API have against it.
import { text } from 'node:stream/consumers';
import * as apps from 'kubernetes-models/apps/v1';
import * as autoscaling from 'kubernetes-models/autoscaling/v2';
import * as batch from 'kubernetes-models/batch/v1';
import * as networking from 'kubernetes-models/networking.k8s.io/v1';
import * as policy from 'kubernetes-models/policy/v1';
import * as core from 'kubernetes-models/v1';

const versions = {
  'apps/v1': apps,
  'autoscaling/v2': autoscaling,
  'batch/v1': batch,
  'networking.k8s.io/v1': networking,
  'policy/v1': policy,
  v1: core,
};

const manifests = JSON.parse(await text(process.stdin));
const problems = [];
for (const manifest of manifests) {
  const { apiVersion, kind, metadata } = manifest;
  try {
    const Model = versions[apiVersion]?.[kind];
    if (!Model) throw new Error('no such kind');
    new Model(manifest).validate();
  } catch (error) {
    problems.push(`${kind} ${metadata?.name}: ${error.message}`);
  }
}
process.stdout.write(JSON.stringify(problems));
