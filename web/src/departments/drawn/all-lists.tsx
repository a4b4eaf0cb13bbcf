import { useNavigate } from '@tanstack/react-router';
import { departmentNames } from '../../shell/frame/department-names';
import { useLanguage, useWords } from '../../shell/language/language';
import { words } from './words';

interface Listed {
  readonly list: string;
  readonly service: string;
  readonly title: readonly string[];
}

/** Every list of the departments, by department; the ones with work to do stand beside it. */
export function AllLists(props: { readonly lists: readonly Listed[]; readonly chosen: string | undefined }) {
  const said = useWords(words);
  const names = useWords(departmentNames);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const services = [...new Set(props.lists.map(({ service }) => service))];
  return (
    <label className="all-lists">
      {said.which}
      <select
        value={props.chosen ?? ''}
        onChange={({ target }) =>
          void navigate({ to: '/departments', search: target.value ? { all: target.value } : {} } as never)
        }
      >
        <option value="">{said.toDo}</option>
        {services.map((service) => (
          <optgroup key={service} label={names[service as keyof typeof names] ?? service}>
            {props.lists
              .filter((each) => each.service === service)
              .map(({ list, title }) => (
                <option key={list} value={list}>
                  {title[language === 'zh' ? 0 : 1]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
