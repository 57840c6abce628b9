import type { SearchTermsById } from '../search-terms.ts';

/** How complex regional pain syndrome is searched for. */
export const searchTerms: SearchTermsById = {
  crps: {
    codes: { 'ICD-10-CM': 'G90.5; G56.4; G57.7' },
    terms: `CRPS; CRPS I; CRPS 1; CRPS II; CRPS 2; CRPS type 1; CRPS type 2; CRPS type I;
      CRPS type II; complex regionaal pijnsyndroom; complex regional pain syndrome;
      chronic regional pain syndrome; dystrofie; handdystrofie; polsdystrofie;
      voetdystrofie; posttraumatische dystrofie; PTD; dystrophy;
      post-traumatic dystrophy; Sudeck; morbus Sudeck; sudeckse atrofie; Sudeck-atrofie;
      Sudeck's atrophy; sudeck-dystrofie; algodystrofie; algodystrophy; algoneurodystrofie;
      algoneurodystrophy; sympathische reflexdystrofie; reflexdystrofie;
      reflex sympathetic dystrophy; RSD; RSDS; SRD; schouder-handsyndroom; shoulder-hand syndrome;
      causalgie; causalgia; koude dystrofie; warme dystrofie; cold CRPS; warm CRPS`,
    beside: `breuk fractuur botbreuk polsbreuk polsfractuur enkelbreuk gips letsel trauma operatie hand
      arm pols onderarm schouder elleboog vinger voet been enkel onderbeen knie fracture plaster
      injury surgery wrist shoulder elbow finger foot leg ankle knee`
  }
};
