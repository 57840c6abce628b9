import type { SearchTermsById } from '../search-terms.ts';

/** How failed neck surgery syndrome is searched for. */
export const searchTerms: SearchTermsById = {
  fnss: {
    codes: { 'ICPC-1': 'L83; L01', 'ICD-10': 'M96.1' },
    terms: `FNSS; failed neck surgery syndrome; failed neck surgery syndroom; failed neck; PSPS;
      cervicale PSPS; PSPS cervicaal; PSPS type 2 cervicaal; persistent spinal pain syndrome;
      postlaminectomiesyndroom cervicaal; cervical post-laminectomy syndrome; nekoperatie;
      nek geopereerd; operatie aan de nek; pijn na nekoperatie; mislukte nekoperatie; nekhernia;
      nekhernia geopereerd; geopereerde nekhernia; nekhernia met armpijn; hernia nek;
      hernia in de nek; cervicale hernia; cervicale discushernia; cervicale HNP; HNP C5-C6;
      HNP C6-C7; ACDF; nekfusie; cervicale fusie; cervicale spondylodese; cervicale laminectomie;
      cervicale kanaalstenose; cervicale stenose; foraminotomie; CRS; cervicaal radiculair syndroom;
      cervicale radiculopathie; radiculopathie; radiculaire pijn arm; wortelpijn arm;
      cervicobrachialgie; brachialgie; nekpijn; nek-armpijn; armpijn; armpijn na operatie;
      armpijn na nekoperatie; uitstralende armpijn; uitstralende pijn arm; uitstraling arm;
      armuitstraling; neck surgery; neck operation; cervical spine surgery; pain after neck surgery;
      cervical disc herniation; slipped disc neck; herniated disc neck;
      anterior cervical discectomy; cervical discectomy; cervical fusion; cervical laminectomy;
      cervical stenosis; foraminotomy; cervical radiculopathy; radiculopathy; cervicobrachialgia;
      brachialgia; neck pain; neck and arm pain; arm pain; arm pain after surgery;
      radiating arm pain`
  }
};
