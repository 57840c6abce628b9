import type { SearchTermsById } from '../search-terms.ts';

/** How small fibre neuropathy is searched for. */
export const searchTerms: SearchTermsById = {
  sfn: {
    codes: { 'ICPC-1': 'N94; T90', 'ICD-10': 'G60.8' },
    terms: `SFN; SFPN; DVN; dunnevezelneuropathie; dunne vezel neuropathie;
      dunnevezelpolyneuropathie; dunnevezel; dunnevezelzenuwpijn; dunne zenuwvezels;
      small fiber neuropathy; small fibre neuropathy; small fibre polyneuropathy; small fiber;
      small fibre; brandende voeten; branderige voeten; burning feet; zenuwpijn; nerve pain;
      neuropathie; neuropathy; neuropathische pijn; neuropathic pain; natriumkanaalmutatie;
      sodium channel mutation; SCN9A; SCN10A; neuropathie door chemotherapie;
      chemotherapy-induced neuropathy; chemoneuropathie; CIPN; sarcoïdose neuropathie;
      sarcoid neuropathy; huidbiopt; skin biopsy; temperatuurdrempelonderzoek; TDO; QST;
      autonome neuropathie; autonomic neuropathy`
  }
};
