import type { SearchTermsById } from '../search-terms.ts';

/** How painful diabetic polyneuropathy is searched for. */
export const searchTerms: SearchTermsById = {
  pdn: {
    codes: { 'ICPC-1': 'T90; N94', 'ICD-10': 'E10.4; E11.4; E12.4; E13.4; E14.4; G63.2' },
    terms: `PDN; PDPN; DPN; DPNP; DNP; pijnlijke diabetische neuropathie;
      pijnlijke diabetische polyneuropathie; diabetische neuropathie; diabetische polyneuropathie;
      diabetesneuropathie; diabetespolyneuropathie; neuropathie bij diabetes; neuropathia diabetica;
      diabetes; diabetes mellitus; diabetes mellitus type 1; diabetes mellitus type 2;
      diabetes type 1; diabetes type 2; DM; DM1; DM2; T2DM; suiker; suikerziekte;
      zenuwpijn bij diabetes; suikervoet; suikervoeten; diabetesvoet; diabetesvoeten;
      diabetische voet; diabetische voeten; diabetische voetpijn; diabetische voet pijn;
      voetpijn bij diabetes; brandende voeten; branderige voeten; tintelende voeten;
      zenuwpijn voeten; zenuwpijn; neuropathie; neuropathische pijn; polyneuropathie; PNP;
      painful diabetic neuropathy; painful diabetic peripheral neuropathy; diabetic neuropathy;
      diabetic polyneuropathy; diabetic nerve pain; neuropathy in diabetes; diabetic foot;
      diabetic feet; diabetic foot pain; burning feet; tingling feet; type 1 diabetes;
      type 2 diabetes; nerve pain in the feet; nerve pain; neuropathy; neuropathic pain;
      polyneuropathy`,
    beside: 'been benen voet voeten hand handen pijn pijnlijk leg legs foot feet hand hands pain'
  }
};
