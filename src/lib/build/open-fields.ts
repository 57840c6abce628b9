import type { Publisher } from './publisher.ts';

/**
 * The keys that a publisher has to fill in before the site goes out, in the order of the file.
 * An e-mail address or a telephone number is enough; what may be left out is never open.
 */
export function openFields(publisher: Publisher): string[] {
  const { contact, accessibility, security } = publisher;
  const fields: Readonly<Record<string, unknown>> = {
    name: publisher.name,
    contact: contact.email ?? contact.phone,
    ...inEachLanguage('funding', publisher.funding),
    ...inEachLanguage('writtenBy', publisher.writtenBy),
    ...inEachLanguage('reviewedBy', publisher.reviewedBy),
    'accessibility.signedBy': accessibility.signedBy,
    ...inEachLanguage('accessibility.function', accessibility.function),
    'accessibility.signedOn': accessibility.signedOn,
    'security.contact': security.contact,
    'security.expires': security.expires
  };
  return Object.keys(fields).filter((key) => fields[key] === null);
}

function inEachLanguage(key: string, texts: Publisher['funding']): Record<string, unknown> {
  return { [`${key}.nl`]: texts.nl, [`${key}.en`]: texts.en };
}
