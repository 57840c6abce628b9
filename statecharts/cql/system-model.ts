const SIMPLE = 'Any Boolean Integer Long Decimal String DateTime Date Time'.split(' ');

/** The types that are made of others, with their elements; the translator knows operators on each. */
const COMPOSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Quantity: { value: 'Decimal', unit: 'String' },
  Ratio: { numerator: 'Quantity', denominator: 'Quantity' },
  Code: { code: 'String', system: 'String', version: 'String', display: 'String' },
  Concept: { display: 'String' },
  Vocabulary: { id: 'String', version: 'String', name: 'String' },
  ValueSet: {},
  CodeSystem: {}
};

const BASES: Readonly<Record<string, string>> = {
  ValueSet: 'Vocabulary',
  CodeSystem: 'Vocabulary'
};

/** The types of CQL itself, as the translator wants to be told them; its package does not have them. */
export const SYSTEM_MODEL = `<modelInfo xmlns="urn:hl7-org:elm-modelinfo:r1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="System" version="1.0.0"
  url="urn:hl7-org:elm-types:r1" targetQualifier="system">
${[...SIMPLE.map(simple), ...Object.entries(COMPOSED).map(composed)].join('\n')}
</modelInfo>`;

function simple(name: string): string {
  const base = name === 'Any' ? '' : ' baseType="System.Any"';
  return `<typeInfo xsi:type="SimpleTypeInfo" name="System.${name}"${base}/>`;
}

function composed([name, elements]: [string, Readonly<Record<string, string>>]): string {
  const parts = Object.entries(elements).map(
    ([element, type]) => `<element name="${element}" type="System.${type}"/>`
  );
  const base = BASES[name] ?? 'Any';
  return `<typeInfo xsi:type="ClassInfo" name="System.${name}" baseType="System.${base}">${parts.join('')}</typeInfo>`;
}
