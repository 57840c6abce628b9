import type { SearchTermsById } from '../search-terms.ts';

/** How the indications without a pathway are searched for. */
export const searchTerms: SearchTermsById = {
  phn: {
    codes: { 'ICPC-1': 'S70', 'ICD-10': 'B02.2' },
    terms: `PHN; postherpetische neuralgie; postherpetische pijn; postherpetische zenuwpijn;
      gordelroos; zona; zonapijn; herpes; herpes zoster; zoster; zosterpijn; pijn na gordelroos;
      pijn na zona; zenuwpijn na gordelroos; zenuwpijn na zona; zenuwpijn; neuropathische pijn;
      post-herpetic neuralgia; postzosterneuralgie; shingles; pain after shingles; nerve pain;
      neuropathic pain`
  },
  'nerve-injury': {
    codes: {},
    terms: `zenuwletsel; zenuwbeschadiging; zenuwschade; zenuwlaesie; nerve injury; nerve damage;
      mononeuropathie; mononeuropathy; traumatische neuropathie; traumatic neuropathy; plexusletsel;
      plexuslaesie; plexus brachialis; plexusavulsie; plexus injury; plexus lesion; brachial plexus;
      plexopathie; plexopathy; neuroom; neuroma; postoperatieve zenuwpijn; postoperatieve pijn;
      CPSP; liespijn; liesbreukoperatie; ilioinguinalis; ilioinguinal; zenuwpijn na operatie;
      posttraumatische zenuwpijn; post-surgical nerve pain; groin pain after hernia repair;
      groin pain; littekenpijn; scar pain; neuralgie; neuralgia; zenuwpijn; neuropathische pijn;
      nerve pain; neuropathic pain`
  },
  angina: {
    codes: { 'ICPC-1': 'K74', 'ICD-10': 'I20' },
    terms: `angina; angina pectoris; angor; angor pectoris; AP; refractaire angina pectoris;
      refractaire AP; refractory angina; stabiele angina pectoris; stable angina; pijn op de borst;
      borstpijn; chest pain; cardiac pain; hartkramp; hartpijn; coronairlijden;
      coronaire hartziekte; ischemische hartziekte; coronary artery disease; CAD;
      ischaemic heart disease; IHD`
  },
  pad: {
    codes: { 'ICPC-1': 'K92', 'ICD-10': 'I73.9' },
    terms: `PAV; PAD; PVD; PAOD; perifeer arterieel vaatlijden; perifeer vaatlijden;
      arterieel vaatlijden; vaatlijden; peripheral arterial disease; peripheral artery disease;
      peripheral vascular disease; ischemische pijn; ischaemic pain; ischemie;
      ischemisch vaatlijden; ischemisch been; etalagebenen; etalageziekte; rokersbenen; rookbenen;
      claudicatio; claudicatio intermittens; claudication; kritieke ischemie;
      critical limb ischaemia; CLI; CLTI; rustpijn; rustpijn been; rest pain; Raynaud; Buerger;
      slechte doorbloeding; poor circulation`
  },
  'peripheral-neuropathy-other': {
    codes: { 'ICPC-1': 'N94' },
    terms: `perifere neuropathie; peripheral neuropathy; neuropathie; neuropathy; polyneuropathie;
      polyneuropathy; PNP; CIAP; idiopathische polyneuropathie; axonale polyneuropathie;
      axonal polyneuropathy; alcoholneuropathie; alcoholische neuropathie; alcoholic neuropathy;
      vitamine B12-tekort; vitamin B12 deficiency; chemotherapie neuropathie;
      chemotherapy-induced neuropathy; CIPN; CIDP; Guillain-Barré; GBS; hereditaire neuropathie;
      hereditary neuropathy; HMSN; Charcot-Marie-Tooth; CMT; hiv-neuropathie; HIV neuropathy;
      meralgia paraesthetica; carpaletunnelsyndroom; CTS; carpal tunnel syndrome; zenuwbeknelling;
      nerve entrapment; zenuwpijn; nerve pain; neuropathische pijn; neuropathic pain`
  },
  'back-pain': {
    codes: { 'ICPC-1': 'L84; L03; L02; L86' },
    terms: `rugpijn; lage rugpijn; rugklachten; lage rugklachten; aspecifieke lage rugpijn;
      chronische rugpijn; lage rugpijn als hoofdklacht; back pain; low back pain; lower back pain;
      LBP; non-specific low back pain; lumbago; spit; lumbalgie; spierpijn rug; axiale rugpijn;
      axial back pain; facetpijn; facetartrose; facet joint pain; discogene pijn; discogenic pain;
      artrose rug; rugartrose; spondylartrose; spondylose; spinal osteoarthritis; spondylosis;
      PSPS type 1; persistent spinal pain syndrome type 1; SI-gewricht; SI-pijn; sacroiliac joint;
      rugpijn na operatie; rugpijn na rugoperatie; back pain after surgery`
  },
  'phantom-limb': {
    codes: { 'ICD-10': 'G54.6' },
    terms: `fantoompijn; fantoom; fantoomledemaat; fantoombeen; fantoomarm; phantom limb pain;
      phantom pain; phantom limb; PLP; pijn na amputatie; pain after amputation; amputatie;
      amputatiepijn; amputation; amputee; geamputeerd been; geamputeerde arm; stomppijn;
      stompjespijn; pijn in de stomp; stump pain; residual limb pain`
  },
  'cancer-pain': {
    codes: {},
    terms: `kanker; pijn bij kanker; kankerpijn; borstkanker; prostaatkanker; longkanker;
      darmkanker; cancer; cancer pain; breast cancer; prostate cancer; lung cancer;
      oncologische pijn; oncological pain; maligniteit; malignancy; tumorpijn; tumour pain;
      botmetastasen; bone metastases; metastasen; uitzaaiingen; metastases; palliatieve pijn;
      palliatief; palliative; palliative pain; doorbraakpijn; breakthrough pain; intrathecale pomp;
      intrathecal pump; morfinepomp; morphine pump`
  },
  other: {
    codes: { 'ICPC-1': 'N92' },
    terms: `anders; andere diagnose; overig; onbekend; other; other diagnosis; unknown;
      onverklaarde pijn; unexplained pain; fibromyalgie; fibromyalgia; aangezichtspijn; facial pain;
      zenuwpijn in het gezicht; nerve pain in the face; trigeminusneuralgie; trigeminal neuralgia;
      occipitalisneuralgie; occipital neuralgia; hoofdpijn; headache; spanningshoofdpijn;
      tension headache; migraine; centrale pijn; central pain; pijn na beroerte; beroerte; CVA;
      post-stroke pain; stroke; thalamuspijn; multiple sclerose; multiple sclerosis; MS;
      dwarslaesie; spinal cord injury; buikpijn; abdominal pain; reflux; bekkenpijn; pelvic pain;
      artrose; osteoarthritis; artritis; arthritis; reuma; rheumatoid arthritis; endometriose;
      endometriosis; pancreatitis; knieprothese; knee replacement; kniepijn; knee pain; heuppijn;
      hip pain; schouderpijn; shoulder pain; nekpijn; neck pain; whiplash`
  }
};
