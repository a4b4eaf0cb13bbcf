import { fill } from '../language/fill';
import { useWords, type Words } from '../language/language';
import { useAsOf } from './as-of';

const words = {
  day: ['截至', 'As of'],
  label: ['查看哪一天的情况', 'The day to look at'],
  band: ['正在看 {day} 的情况，不是今天。', 'You are looking at {day}, not at today.'],
  back: ['回到今天', 'Back to today'],
} satisfies Words;

/** The day picker of the header. */
export function AsOfPicker() {
  const said = useWords(words);
  const { day, choose } = useAsOf();
  return (
    <label className="as-of">
      <span>{said.day}</span>
      <input
        type="date"
        aria-label={said.label}
        value={day}
        onChange={({ target }) => target.value && choose(target.value)}
      />
    </label>
  );
}

/** Says in another colour that the page is not of today. */
export function AsOfBand() {
  const said = useWords(words);
  const { day, isToday, choose } = useAsOf();
  if (isToday) return null;
  return (
    <div className="band" role="status">
      {fill(said.band, { day })}{' '}
      <button type="button" className="plain" onClick={() => choose(undefined)}>
        {said.back}
      </button>
    </div>
  );
}
