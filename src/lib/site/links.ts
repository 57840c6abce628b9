import type { Links } from '$lib/ui/links.ts';
import { addressOf } from './country-address.ts';
import { diaryLink } from './diary-link.ts';
import { caseLink, checkLink, listLink } from './link.ts';
import { patientLink } from './patient-link.ts';
import { evidenceLink, readingLink, rulesLink, sourcesLink } from './why-link.ts';
import {
  aftercareLink,
  centreLink,
  drawingLink,
  offTestLink,
  pathwayLink,
  toolsLink,
  trialLink
} from './specialist-link.ts';

/** The site's own pages, as its router finds them. */
export const siteLinks: Links = {
  list: listLink,
  check: checkLink,
  pathway: pathwayLink,
  drawing: drawingLink,
  case: caseLink,
  trial: trialLink,
  offTest: offTestLink,
  aftercare: aftercareLink,
  centre: centreLink,
  tools: toolsLink,
  sources: sourcesLink,
  reading: readingLink,
  rules: rulesLink,
  evidence: evidenceLink,
  diary: diaryLink,
  patient: (lang, country, page) => patientLink(lang, addressOf(country), page)
};
