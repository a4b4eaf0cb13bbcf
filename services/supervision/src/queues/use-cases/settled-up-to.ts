import { publishersFor } from '@dixian/events';
import type { ServiceParts } from '@dixian/service';

/** How far a service has come with what others told it. */
export interface SettledService {
  service: string;
  /** All that was recorded before it is handled; null where somebody that the service hears did not answer. */
  upTo: Date | null;
  /** Services whose events of the division wait to be handled. */
  waitsFor: string[];
  /** Services that it hears and that did not answer. */
  silent: string[];
}

/** How far each service has come with the events of a division, by the moment of asking where nothing waits. */
export async function settledUpTo(
  services: readonly string[],
  division: string,
  { eventBacklog, now }: { eventBacklog: ServiceParts['eventBacklog']; now: Date },
): Promise<SettledService[]> {
  const told = await eventBacklog(division);
  return services.map((service) => {
    const heard = publishersFor(service);
    const silent = told.silent.filter((publisher) => heard.includes(publisher));
    const waiting = told.lines.filter((line) => line.subscriber === service && line.waiting > 0);
    const moments = waiting.flatMap(({ oldest }) => (oldest === null ? [] : [new Date(oldest).getTime()]));
    return {
      service,
      upTo: silent.length > 0 ? null : new Date(Math.min(now.getTime(), ...moments)),
      waitsFor: [...new Set(waiting.map(({ publisher }) => publisher))].sort(),
      silent,
    };
  });
}
