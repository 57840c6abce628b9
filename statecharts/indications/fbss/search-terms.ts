import type { SearchTermsById } from '../search-terms.ts';

/** How failed back surgery syndrome is searched for. */
export const searchTerms: SearchTermsById = {
  fbss: {
    codes: { 'ICPC-1': 'L86; L84; L03; L02', 'ICD-10': 'M96.1' },
    terms: `FBSS; failed back surgery syndrome; failed back surgery syndroom; failed back; PSPS;
      PSPS type 2; PSPS-T2; persistent spinal pain syndrome; persistent spinal pain syndrome type 2;
      persisterend spinaal pijnsyndroom; spinaal pijnsyndroom type 2; postlaminectomiesyndroom;
      post-laminectomie; post-laminectomy syndrome; hernia; hernia operatie; herniaoperatie;
      pijn na herniaoperatie; hernia met beenpijn; rughernia; rughernia geopereerd;
      geopereerde hernia; geopereerd aan hernia; lage rughernia; lumbale hernia; discushernia;
      lumbale discushernia; HNP; lumbale HNP; HNP L4-L5; HNP L5-S1; hernia nuclei pulposi;
      recidief hernia; recidief HNP; restklachten na herniaoperatie; rugoperatie; lage rugoperatie;
      rug geopereerd; geopereerde rug; operatie aan de rug; mislukte rugoperatie;
      pijn na rugoperatie; laminectomie; discectomie; microdiscectomie; spondylodese;
      lumbale spondylodese; rugfusie; fusie; wervelfusie; vastgezette wervels; kanaalstenose;
      lumbale kanaalstenose; wervelkanaalstenose; neurogene claudicatio; epidurale fibrose;
      littekenweefsel rug; LRS; lumbosacraal radiculair syndroom; lumbale radiculopathie;
      radiculopathie; radiculaire pijn; wortelpijn; ischias; ischialgie; lumbo-ischialgie; beenpijn;
      beenpijn na operatie; beenpijn na rugoperatie; uitstralende beenpijn; uitstralende pijn been;
      uitstraling been; beenuitstraling; slipped disc; herniated disc; disc prolapse;
      lumbar disc herniation; back surgery; back operation; pain after back surgery; spinal surgery;
      disc surgery; laminectomy; discectomy; microdiscectomy; spinal fusion; lumbar fusion;
      spondylodesis; spinal stenosis; lumbar spinal stenosis; neurogenic claudication;
      epidural fibrosis; radiculopathy; lumbar radiculopathy; lumbosacral radicular syndrome;
      radicular pain; sciatica; ischialgia; leg pain; leg pain after surgery; radiating leg pain`
  }
};
