import { useEffect } from 'react';
import { useWords, type Words } from '../language/language';
import { usePractice } from '../sign-in/use-practice';
import './practice-band.css';

const words = {
  practice: [
    '练习系统 · 人员和数据都是虚构的，在这里办理的都不算数',
    'Practice system · people and data are invented, nothing done here counts',
  ],
} satisfies Words;

/** In a training installation: on every page, and on all that is printed from one, that it is one. */
export function PracticeBand() {
  const said = useWords(words);
  const isPractice = usePractice();
  useEffect(() => {
    document.documentElement.classList.toggle('practice', isPractice);
  }, [isPractice]);
  return isPractice && <p className="practice-band">{said.practice}</p>;
}
