import { loadPublisher } from '$lib/build/publisher.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const { name, contact, address, accessibility } = loadPublisher();
  const { signedBy, signedOn, status, audit } = accessibility;
  return {
    lang,
    texts: await loadTexts(lang, ['site', 'pages']),
    publisher: { name, address },
    contact: { email: contact.email, phone: contact.phone },
    // Without an audit, a known status would be a claim that nobody has checked.
    compliance: { status: status ?? 'D', audit },
    signature: { name: signedBy, role: accessibility.function[lang], date: signedOn }
  };
};
