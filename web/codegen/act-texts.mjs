import { getNullableType, isInterfaceType, isUnionType, parse, print } from 'graphql';

/**
 * The text of every mutation that takes one input, as the forms of the workbench send it: what the graph draws a form for can be
 * sent without a screen of its own. `__typename` stands where Apollo would add it, so that the hash is that of the text as sent.
 */
export function actTexts(schema) {
  const fields = Object.values(schema.getMutationType().getFields());
  const texts = fields.flatMap((field) => {
    const [input, ...others] = field.args;
    if (input?.name !== 'input' || others.length > 0) return [];
    const result = field.type.ofType ?? field.type;
    const types = isUnionType(result) ? result.getTypes() : [];
    const members = types.map(({ name }) => name);
    const selection = [
      '__typename',
      ...(members.length > 0 && isInterfaceType(schema.getType('UserError'))
        ? ['... on UserError { __typename code message clauses { __typename id section quote } }']
        : []),
      ...(members.includes('InvalidInput')
        ? ['... on InvalidInput { __typename fields { __typename path message } }']
        : []),
      ...(members.includes('EvidenceMissing')
        ? ['... on EvidenceMissing { __typename missing empty: fields }']
        : []),
      ...types
        .filter(givesHousehold)
        .map(({ name }) => `... on ${name} { __typename household { __typename id } }`),
    ];
    const name = field.name[0].toUpperCase() + field.name.slice(1);
    const text = `mutation ${name}Act($input: ${input.type}) { ${field.name}(input: $input) { ${selection.join(' ')} } }`;
    return [[field.name, print(parse(text))]];
  });
  return Object.fromEntries(texts);
}

// Where an act made or changed a household, a page can go on to it.
function givesHousehold(type) {
  return getNullableType(type.getFields().household?.type)?.name === 'Household';
}
