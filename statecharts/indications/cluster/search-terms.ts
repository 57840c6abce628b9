import type { SearchTermsById } from '../search-terms.ts';

/** How chronic cluster headache is searched for. */
export const searchTerms: SearchTermsById = {
  cluster: {
    codes: { 'ICPC-1': 'N90', 'ICD-10': 'G44.0' },
    terms: `clusterhoofdpijn; klusterhoofdpijn; cluster; cluster headache; clusteraanvallen;
      clusteraanval; cluster attacks; chronische clusterhoofdpijn; chronic cluster headache; CCH;
      episodische clusterhoofdpijn; refractaire clusterhoofdpijn; refractory cluster headache;
      MICCH; Horton; hortonse hoofdpijn; hortonhoofdpijn; Horton's headache; neuralgie van Horton;
      Horton's neuralgia; Bing-Horton; cefalea van Horton; histaminehoofdpijn; histamine headache;
      histaminic cephalgia; migrainous neuralgia; trigeminus autonome cefalalgie;
      trigeminal autonomic cephalalgia; TAC; ONS; occipitalisstimulatie;
      nervus occipitalis stimulatie; occipital nerve stimulation; zelfmoordhoofdpijn;
      suïcidehoofdpijn; suicide headache; erythroprosopalgie; erythroprosopalgia;
      hoofdpijn met tranend oog`
  }
};
