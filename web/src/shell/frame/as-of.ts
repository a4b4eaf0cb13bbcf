import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useViewer } from './viewer-context';

const root = getRouteApi('__root__');

/** The day that lists and households are seen as of: the one in the address, else today. */
export function useAsOf() {
  const today = useViewer().today;
  const { asOf } = root.useSearch() as { asOf?: string };
  const navigate = useNavigate();
  return {
    today,
    day: asOf ?? today,
    isToday: asOf === undefined || asOf === today,
    choose(day: string | undefined) {
      const chosen = day && day !== today ? day : undefined;
      navigate({ to: '.', search: (now: Record<string, unknown>) => ({ ...now, asOf: chosen }) } as never);
    },
  };
}

/** What the address may say of the day. */
export function readAsOf(search: Record<string, unknown>): { asOf?: string } {
  const { asOf } = search;
  return typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { asOf } : {};
}
