import type { FiguresOfDayQuery } from '../generated/graphql';
import { MiniTable } from '../shell/frame/mini-table';
import { useWords } from '../shell/language/language';
import { difference } from './figures';
import { words } from './words';

type Place = NonNullable<FiguresOfDayQuery['monitoringCounts']>['divisions'][number];

interface Props {
  readonly day: string;
  readonly before: string;
  readonly here: readonly Place[] | undefined;
  readonly past: readonly Place[] | undefined;
  readonly onChoose: (code: string) => void;
}

/** Monitored households of each place below on both days; a place leads to its own figures. */
export function Places({ day, before, here = [], past = [], onChoose }: Props) {
  const said = useWords(words);
  const open = (places: readonly Place[], wanted: string) =>
    places.find(({ code }) => code === wanted)?.count.open ?? 0;
  const codes = [...new Set([...here, ...past].map(({ code }) => code))].sort();
  const names = new Map([...past, ...here].map(({ code, division }) => [code, division?.name ?? code]));
  return (
    <MiniTable
      label={said.places}
      none={said.none}
      rows={codes}
      rowKey={(code) => code}
      columns={[
        {
          title: said.places,
          show: (code) => (
            <button type="button" className="plain" onClick={() => onChoose(code)}>
              {names.get(code)}
            </button>
          ),
        },
        { title: day, isNumber: true, show: (code) => open(here, code) },
        { title: before === day ? `${before} ` : before, isNumber: true, show: (code) => open(past, code) },
        {
          title: said.difference,
          isNumber: true,
          show: (code) => difference(open(past, code), open(here, code)),
        },
      ]}
    />
  );
}
