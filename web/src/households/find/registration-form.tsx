import { useEffect, useState } from 'react';
import { ActForm, type GivenForm } from '../../shell/form/act-form';
import type { Done } from '../../shell/form/send-act';
import { staticForm } from '../../shell/form/static-form';
import { Skeleton } from '../../shell/frame/skeleton';
import { useViewer } from '../../shell/frame/viewer-context';
import { useLanguage } from '../../shell/language/language';
import { usePlaces } from '../../shell/places/use-places';

interface Props {
  readonly name: string;
  /** The township whose villages one chooses from, or the village itself. */
  readonly within: string;
  readonly onDone: (done: Done) => void;
}

/** The form of a new household: its village chosen by name, its first member the head. */
export function RegistrationForm({ name, within, onDone }: Props) {
  const { language } = useLanguage();
  const { today } = useViewer();
  const { here, below } = usePlaces(within, today);
  const [form, setForm] = useState<GivenForm>();
  useEffect(() => {
    if (!here) return;
    const villages = below.length > 0 ? below : [here];
    const [only, ...others] = villages;
    const known = { members: [{ isHead: true }], ...(others.length === 0 && { division: only?.code }) };
    const choices = { division: villages.map(({ code, name }) => ({ value: code, label: name })) };
    let isCurrent = true;
    void staticForm('registerHousehold', language, known, undefined, choices).then((drawn) => {
      if (isCurrent) setForm({ ...drawn, name });
    });
    return () => {
      isCurrent = false;
    };
  }, [here, below, language, name]);
  if (!form) return <Skeleton rows={6} />;
  return <ActForm form={form} about={within} onDone={onDone} />;
}
