import { Button } from 'antd';
import { useState } from 'react';
import { useViewer } from '../frame/viewer-context';
import { useLanguage } from '../language/language';
import { ActForm, type GivenForm } from './act-form';
import { FormDialog } from './form-dialog';
import { type Choices, type Known, staticForm } from './static-form';

interface Props {
  readonly mutation: string;
  /** What the button says. */
  readonly title: string;
  /** What the form is known to hold, by path: the record it is about. */
  readonly known: Known;
  /** What the entries of a list are called that are known beforehand: the households of a meeting. */
  readonly entries?: readonly string[];
  /** Records that one can choose from, by path: the members of a household. */
  readonly choices?: Choices;
  readonly onDone: () => void;
  readonly isPrimary?: boolean;
}

/** A button that opens the form of a mutation; nobody who may write nothing sees it. */
export function ActButton({ mutation, title, known, entries, choices, onDone, isPrimary }: Props) {
  const { language } = useLanguage();
  const { rights } = useViewer();
  const [form, setForm] = useState<GivenForm>();
  if (!rights.includes('WRITE')) return null;
  const open = async () => setForm(await staticForm(mutation, language, known, entries, choices));
  return (
    <>
      <Button size="small" type={isPrimary ? 'primary' : 'default'} onClick={open}>
        {title}
      </Button>
      {form && (
        <FormDialog title={title} onClose={() => setForm(undefined)}>
          <ActForm
            form={{ ...form, name: title }}
            about={JSON.stringify(known)}
            onDone={() => {
              setForm(undefined);
              onDone();
            }}
          />
        </FormDialog>
      )}
    </>
  );
}
