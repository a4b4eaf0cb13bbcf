import { fill } from '../language/fill';
import { useWords, type Words } from '../language/language';
import { Day } from './day';
import { daysBetween } from './days';

const words = {
  late: ['逾期 {days} 天', '{days} d late'],
  today: ['今天到期', 'due today'],
  soon: ['还有 {days} 天', '{days} d left'],
  none: ['无期限', 'no day set'],
  provisional: ['暂定', 'provisional'],
} satisfies Words;

const SOON_DAYS = 7;

/** A deadline seen from a day: late in red, soon in amber, each with its word. */
export function Due(props: {
  readonly dueOn: string | null | undefined;
  readonly asOf: string;
  readonly provisional?: boolean;
}) {
  const said = useWords(words);
  if (!props.dueOn) return <span className="quiet">{said.none}</span>;
  const days = daysBetween(props.asOf, props.dueOn);
  const isSoon = days >= 0 && days <= SOON_DAYS;
  const sentence =
    days < 0 ? fill(said.late, { days: -days }) : days === 0 ? said.today : fill(said.soon, { days });
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <Day day={props.dueOn} isDeadline />{' '}
      {(days < 0 || isSoon) && <span className={`tag ${days < 0 ? 'late' : 'soon'}`}>{sentence}</span>}
      {props.provisional && <span className="quiet"> {said.provisional}</span>}
    </span>
  );
}
