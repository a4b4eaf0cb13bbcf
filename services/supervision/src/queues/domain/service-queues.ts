import { NOTICE_QUEUE } from '../../channels/domain/notice-queue';
import { OVERDUE_SWEEP_QUEUE } from '../../overdue/domain/sweep-queue';
import { TURNS_QUEUE } from '../../turns/domain/turns-queue';

/** A queue and the service whose jobs it holds. */
export interface ServiceQueue {
  name: string;
  service: string;
}

/** What there is to know of the services to name their queues. */
export interface ServiceCatalogue {
  services: readonly string[];
  /** Services that schemas/events names as subscribers. */
  subscribers: ReadonlySet<string>;
  /** Services that load ledgers. */
  importers: ReadonlySet<string>;
  /** Services that take part in runs of dated transitions. */
  turning: ReadonlySet<string>;
}

/** The queues of all services by the naming convention, in the order of the services. */
export function serviceQueues({
  services,
  subscribers,
  importers,
  turning,
}: ServiceCatalogue): ServiceQueue[] {
  return services.flatMap((service) =>
    [
      ...(subscribers.has(service) ? [`events-${service}`] : []),
      `${service}-housekeeping`,
      ...(importers.has(service) ? [`${service}-imports`] : []),
      ...(service === 'supervision' ? [NOTICE_QUEUE, OVERDUE_SWEEP_QUEUE, TURNS_QUEUE] : []),
      ...(turning.has(service) ? [`${service}-turns`] : []),
    ].map((name) => ({ name, service })),
  );
}
