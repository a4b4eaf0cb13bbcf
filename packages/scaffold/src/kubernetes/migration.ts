import { CONFINED, labelsOf, type Manifest, secret } from './manifest';

/** The name of what brings a service's database up to date, and of its secret: nothing else knows who owns the tables. */
export function migrationOf(name: string): string {
  return `${name}-migration`;
}

/** The job that brings a service's database up to date and ends. */
export function migration(name: string, image: string): Manifest {
  const job = migrationOf(name);
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: job, labels: labelsOf(job) },
    spec: {
      backoffLimit: 20,
      // A job cannot be changed: the next version's is a new one of the same name.
      ttlSecondsAfterFinished: 600,
      template: {
        metadata: { labels: labelsOf(job) },
        spec: {
          ...CONFINED.pod,
          restartPolicy: 'OnFailure',
          containers: [
            {
              ...CONFINED.container,
              name: 'migration',
              image,
              command: ['node', 'dist/main.js', 'migrate'],
              env: [secret(job, 'MIGRATOR_DATABASE_URL')],
              resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '1Gi' } },
            },
          ],
          volumes: CONFINED.volumes,
        },
      },
    },
  };
}
