/**
 * What can be recorded of a household, by the department that answers it: every mutation whose form asks for no other record than
 * the household and one of its members. An act that a department adds is offered without a line here.
 */
export function householdActs(forms, mutationsOf) {
  return Object.entries(forms.mutations).flatMap(([mutation, { label, fields }]) => {
    const [service] = Object.entries(mutationsOf).find(([, names]) => names.has(mutation)) ?? [];
    const records = fields.filter(({ type, required }) => type === 'ID' && required).map(({ path }) => path);
    const others = records.filter((path) => path !== 'householdId' && path !== 'personId');
    if (!service || !records.includes('householdId') || others.length > 0) return [];
    const isOfMember = records.includes('personId');
    return [{ mutation, service, words: [label.zh, label.en], ...(isOfMember && { member: true }) }];
  });
}
