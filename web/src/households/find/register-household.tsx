import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { FormDialog } from '../../shell/form/form-dialog';
import { useViewer } from '../../shell/frame/viewer-context';
import { useWords } from '../../shell/language/language';
import { FilterPlace } from '../../shell/list/filter-place';
import { words } from '../words';
import { RegistrationForm } from './registration-form';

/** Registers a household that the register lacks, for those who keep it, and goes on to its page. */
export function RegisterHousehold() {
  const said = useWords(words);
  const navigate = useNavigate();
  const { rights, division, today } = useViewer();
  const [isOpen, setOpen] = useState(false);
  const [township, setTownship] = useState<string>();
  if (!rights.includes('CASEWORK') || !rights.includes('WRITE') || !division) return null;
  const isAbove = division.level === 'COUNTY';
  const within = isAbove ? township : division.code;
  const close = () => {
    setOpen(false);
    setTownship(undefined);
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {said.register}
      </Button>
      {isOpen && (
        <FormDialog title={said.register} onClose={close}>
          <p className="quiet">{said.registerHint}</p>
          {isAbove && !township && (
            <FilterPlace
              title={said.township}
              all={said.choose}
              within={division.code}
              day={today}
              value={township}
              onChoose={setTownship}
            />
          )}
          {within && (
            <RegistrationForm
              name={said.register}
              within={within}
              onDone={({ household }) => {
                close();
                if (household) void navigate({ to: '/households/$id', params: { id: household } });
              }}
            />
          )}
        </FormDialog>
      )}
    </>
  );
}
