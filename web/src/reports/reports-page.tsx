import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ActButton } from '../shell/form/act-button';
import { useLabel } from '../shell/format/label';
import { useAsOf } from '../shell/frame/as-of';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { FigureList } from './figure-lists';
import { endOfMonthBefore } from './figures';
import { FiguresPart } from './figures-part';
import { listOf } from './list-filters';
import { Reported } from './reported';
import type { ReportsSearch } from './search';
import { words } from './words';

const route = getRouteApi('/reports');

/** The figures of a day beside those of another, what was reported of them, and the list behind each. */
export function ReportsPage() {
  const said = useWords(words);
  const label = useLabel();
  const { day } = useAsOf();
  const search = route.useSearch();
  const navigate = useNavigate();
  const [reported, setReported] = useState(0);
  const set = (changed: ReportsSearch) =>
    void navigate({
      to: '/reports',
      search: (now: ReportsSearch) => ({ ...now, ...changed }),
      resetScroll: false,
    } as never);
  const before = search.with ?? endOfMonthBefore(day);
  const listDay = search.before ? before : day;
  const list = search.figure && listOf(search.figure, listDay, search.division);
  const known = { asOf: day, ...(search.division && { division: search.division }) };
  return (
    <>
      <section className="panel" aria-labelledby="figures-title">
        <div className="part-head">
          <h1 id="figures-title">{said.figures}</h1>
          <ActButton
            isPrimary
            mutation="reportFigures"
            title={said.report}
            known={known}
            onDone={() => setReported(reported + 1)}
          />
        </div>
        <div className="list-bar">
          <label>
            {said.compareWith}
            <input
              type="date"
              value={before}
              onChange={({ target }) => target.value && set({ with: target.value })}
            />
          </label>
          {search.division && (
            <button type="button" className="plain" onClick={() => set({ division: undefined })}>
              ← {said.up} ({search.division})
            </button>
          )}
          <span className="quiet">{said.how}</span>
        </div>
        <FiguresPart day={day} before={before} division={search.division} onSearch={set} />
      </section>
      {search.figure && list && (
        <section className="panel" aria-labelledby="figure-list-title">
          <div className="part-head">
            <h2 id="figure-list-title">
              {fill(said.listOf, { figure: label('FigureMeasure', search.figure), day: listDay })}
            </h2>
            <button
              type="button"
              className="plain"
              onClick={() => set({ figure: undefined, before: undefined })}
            >
              {said.close}
            </button>
          </div>
          <FigureList key={search.figure} list={list} day={listDay} />
        </section>
      )}
      <Reported key={reported} />
    </>
  );
}
