import listWords from '../../generated/list-words.json';
import { useLanguage, useWords } from '../../shell/language/language';
import { FilterSelect } from '../../shell/list/filter-select';
import type { Narrowed } from './asked';
import { wordOf } from './columns';
import type { DrawnFilter } from './drawn-list';
import { words } from './words';

/** What a drawn list can be narrowed by: choices, yes or no, days. */
export function DrawnFilters(props: {
  readonly filters: readonly DrawnFilter[];
  readonly narrowed: Narrowed;
  readonly onNarrow: (narrowed: Narrowed) => void;
}) {
  const said = useWords(words);
  const { language } = useLanguage();
  const set = (name: string, value = '') => props.onNarrow({ ...props.narrowed, [name]: value });
  return props.filters.map(({ name, words: title, kind, enum: type }) => {
    const shown = title[language === 'zh' ? 0 : 1];
    const value = props.narrowed[name];
    if (kind === 'day') {
      return (
        <label key={name}>
          {shown}
          <input type="date" value={value ?? ''} onChange={({ target }) => set(name, target.value)} />
        </label>
      );
    }
    const values = Object.keys((listWords as Record<string, object>)[type ?? ''] ?? {});
    const options =
      kind === 'yesNo'
        ? [
            { value: 'true', label: said.yes },
            { value: 'false', label: said.no },
          ]
        : values.map((each) => ({ value: each, label: wordOf(type, each, language) }));
    return (
      <FilterSelect
        key={name}
        title={shown}
        value={value}
        all={said.all}
        options={options}
        onChoose={(chosen) => set(name, chosen)}
      />
    );
  });
}
