import { useSyncExternalStore } from 'react';
import { hasExpired, listen, session } from './session';

export function useSession() {
  return {
    session: useSyncExternalStore(listen, session),
    isExpired: useSyncExternalStore(listen, hasExpired),
  };
}
