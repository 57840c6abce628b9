import { loadPublisher } from '$lib/server/publisher/publisher.ts';
import { pageTexts } from '$lib/server/words/page-texts.ts';
import { isLanguage } from '$lib/words/language.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const { name, contact, address, accessibility } = loadPublisher();
  const { signedBy, signedOn, status, audit } = accessibility;
  return {
    pageTexts: pageTexts(lang, ['accessibility.', 'publisher.']),
    publisher: { name, address },
    contact: { email: contact.email, phone: contact.phone },
    // Without an audit nobody can know more than that the first measures were taken.
    compliance: { status: status ?? 'C', audit },
    signature: { name: signedBy, role: accessibility.function[lang], date: signedOn }
  };
};
