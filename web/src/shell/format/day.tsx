import { useLanguage } from '../language/language';
import { weekdayOf } from './days';

/** A date as files have it; with its weekday in grey where a deadline is meant. */
export function Day({
  day,
  isDeadline,
}: {
  readonly day: string | null | undefined;
  readonly isDeadline?: boolean;
}) {
  const { language } = useLanguage();
  if (!day) return null;
  return (
    <time dateTime={day} style={{ whiteSpace: 'nowrap' }}>
      {day}
      {isDeadline && <span className="quiet"> {weekdayOf(day, language)}</span>}
    </time>
  );
}
