import { Link } from '@tanstack/react-router';
import { useWords, type Words } from '../language/language';

const words = {
  none: ['没有这一页。', 'There is no such page.'],
  back: ['回到待办', 'Back to my work'],
} satisfies Words;

export function NotFound() {
  const said = useWords(words);
  return (
    <p className="empty">
      {said.none} <Link to="/">{said.back}</Link>
    </p>
  );
}
