/** Something that happened to a household, or is due. */
export interface TimelineEvent {
  readonly key: string;
  readonly day: string;
  readonly text: string;
  readonly detail?: string;
  readonly tone?: 'late' | 'due' | 'met';
}

/** Newest first; what is due in the days to come stands above what happened. */
export function inOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return [...events].sort((a, b) => b.day.localeCompare(a.day) || a.key.localeCompare(b.key));
}

/** What had happened by a day; what is due stays, whenever that is. */
export function knownBy(events: readonly TimelineEvent[], day: string): readonly TimelineEvent[] {
  return events.filter((event) => event.day <= day || event.tone === 'due' || event.tone === 'late');
}
