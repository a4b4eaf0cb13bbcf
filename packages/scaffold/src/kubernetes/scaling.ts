import type { Connection } from '../connections';
import { labelsOf, type Manifest } from './manifest';

// Events are owed within a minute; older ones say that those who handle them are too few.
const LATE_SECONDS = '60';

/** More of a process where its processors are busy or, for one that hears of events, where they wait. */
export function autoscaler(name: string, { asks }: Connection): Manifest {
  const cpu = {
    type: 'Resource',
    resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
  };
  const lag = {
    type: 'External',
    external: {
      metric: { name: 'dixian_event_lag_seconds', selector: { matchLabels: { subscriber: name } } },
      target: { type: 'Value', value: LATE_SECONDS },
    },
  };
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name, labels: labelsOf(name) },
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
      minReplicas: 2,
      maxReplicas: 4,
      metrics: asks.events ? [cpu, lag] : [cpu],
      behavior: {
        scaleDown: {
          stabilizationWindowSeconds: 300,
          policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }],
        },
      },
    },
  };
}
