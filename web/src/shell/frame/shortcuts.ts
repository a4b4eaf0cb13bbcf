import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { places } from './navigation';
import type { Viewer } from './viewer-context';

const SECOND_KEY_WITHIN_MS = 1_200;

/** `g` and a letter goes to a place; `/` to the search. Nothing happens while somebody types. */
export function useShortcuts(viewer: Viewer): void {
  const navigate = useNavigate();
  useEffect(() => {
    let waitsUntil = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'g') {
        waitsUntil = event.timeStamp + SECOND_KEY_WITHIN_MS;
        return;
      }
      const wanted = event.key === '/' ? 'h' : event.timeStamp < waitsUntil ? event.key : undefined;
      waitsUntil = 0;
      const place = places.find(({ key, isFor }) => key === wanted && isFor(viewer));
      if (!place) return;
      event.preventDefault();
      navigate({ to: place.to } as never);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [viewer, navigate]);
}

/** Whether keys are meant for what somebody fills in. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
