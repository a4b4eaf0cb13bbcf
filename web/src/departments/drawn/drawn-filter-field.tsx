import listWords from '../../generated/list-words.json';
import { useAsOf } from '../../shell/frame/as-of';
import { useViewer } from '../../shell/frame/viewer-context';
import { useLanguage, useWords } from '../../shell/language/language';
import { FilterPlace } from '../../shell/list/filter-place';
import { FilterSelect } from '../../shell/list/filter-select';
import { FilterText } from '../../shell/list/filter-text';
import { wordOf } from './columns';
import type { DrawnFilter } from './drawn-list';
import { words } from './words';

interface Props {
  readonly filter: DrawnFilter;
  readonly value: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

/** One filter of a drawn list, by what the graph takes: a place, a choice, yes or no, a day, a number, words. */
export function DrawnFilterField({ filter, value, onChoose }: Props) {
  const said = useWords(words);
  const { language } = useLanguage();
  const { day } = useAsOf();
  const { division } = useViewer();
  const { kind, enum: type } = filter;
  const asked = { title: filter.words[language === 'zh' ? 0 : 1], value, onChoose };
  if (kind === 'day') {
    return (
      <label>
        {asked.title}
        <input type="date" value={value ?? ''} onChange={({ target }) => onChoose(target.value)} />
      </label>
    );
  }
  if (kind === 'place') return <FilterPlace {...asked} all={said.all} within={division?.code} day={day} />;
  if (kind === 'text' || kind === 'number' || kind === 'amount') {
    return <FilterText {...asked} isNumber={kind !== 'text'} />;
  }
  const values = Object.keys((listWords as Record<string, object>)[type ?? ''] ?? {});
  const options =
    kind === 'yesNo'
      ? [
          { value: 'true', label: said.yes },
          { value: 'false', label: said.no },
        ]
      : values.map((each) => ({ value: each, label: wordOf(type, each, language) }));
  return <FilterSelect {...asked} all={said.all} options={options} />;
}
