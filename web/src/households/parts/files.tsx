import { useApolloClient } from '@apollo/client/react';
import { HouseholdFilesDocument } from '../../generated/graphql';
import { AttachedFiles } from '../../shell/attachments/attached-files';
import { departmentNames } from '../../shell/frame/department-names';
import { Part } from '../../shell/frame/part';
import { useWords } from '../../shell/language/language';
import { type About, usePartWords } from './use-part-words';

/** 附件: what each department keeps of paper and photos of the household; each opens, and is taken back by who may. */
export function Files({ id }: About) {
  const { said } = usePartWords();
  const names = useWords(departmentNames);
  const client = useApolloClient();
  const again = () => void client.refetchQueries({ include: [HouseholdFilesDocument] });
  return (
    <Part id="files" title={said.files} document={HouseholdFilesDocument} variables={{ id }} ofSeveral>
      {({ household }) => {
        const offices = [
          [names.households, household?.attachments],
          [names.education, household?.educationAttachments],
          [names.employment, household?.employmentAttachments],
          [names.finance, household?.financeAttachments],
          [names.health, household?.healthAttachments],
          [names['housing-water'], household?.housingWaterAttachments],
          [names['social-assistance'], household?.socialAssistanceAttachments],
        ] as const;
        const filled = offices.flatMap(([name, files]) => (files?.length ? [{ name, files }] : []));
        if (filled.length === 0) return <p className="quiet">{said.nothing}</p>;
        return filled.map(({ name, files }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <AttachedFiles files={files} onChanged={again} />
          </section>
        ));
      }}
    </Part>
  );
}
