/**
 * What a referrer may type, by the indication that is to come first; where several may, they stand
 * with a stroke between. Each line is a kind: words of the practice, Flemish, English, compounds,
 * typing errors, codes.
 */
export const SEARCHES: Readonly<Record<string, string>> = {
  fbss: `FBSS; failed back surgery syndrome; hernia; rughernia; lage rughernia; geopereerde hernia;
    HNP; HNP L5-S1; hernia met beenpijn; beenpijn na rugoperatie; pijn been na operatie; PSPS type 2;
    uitstralende pijn in het been na operatie aan de rug; lumbaal radiculair syndroom; LRS; ischias;
    lumbo-ischialgie; spondylodese; wervelfusie; kanaalstenose; neurogene claudicatio; rugoperatie;
    back surgery; leg pain after surgery; sciatica; slipped disc; post-laminectomy syndrome;
    beenuitstraling; rug operatie; hernia-operatie; lumboischialgie;
    hernja; herna; ischais; sciatca; spondylodse; rugoperatei; beenpijn rechts;
    L86; L86.01; M96.1; M961`,
  fnss: `FNSS; failed neck surgery syndrome; nekoperatie; nekhernia; armpijn na nekoperatie;
    cervicale hernia; cervicaal radiculair syndroom; CRS; cervicobrachialgie; radiculopathie C6;
    nekhernia met armpijn; neck surgery; arm pain; cervical radiculopathy; nek hernia; nek operatie;
    armuitstraling; nekhernai; cervicale hernai; L83; L01`,
  crps: `CRPS; CRPS 1; CRPS type 2; dystrofie; dystrofie voet; dystrofie linker voet;
    dystrofie hand na polsbreuk; posttraumatische dystrofie; post-traumatische dystrofie; PTD; Sudeck;
    Südeck; morbus Sudeck; Sudeck-atrofie; algodystrofie; algoneurodystrofie; reflexdystrofie;
    schouder-handsyndroom; causalgie; complex regionaal pijnsyndroom;
    complex regional pain syndrome; RSD; polsdystrofie; post traumatische dystrofie;
    schouderhandsyndroom; sudek; suddeck; distrofie; dystrofei; sympatische reflexdystrofie;
    G90.5; G90.50; G56.4; G57.7`,
  pdn: `PDN; diabetes; diabetische neuropathie; pijnlijke diabetische polyneuropathie; suikerziekte;
    suiker; suikervoet; suikervoeten; DM2; diabetes type 2 zenuwpijn; neuropathie bij suikerziekte;
    diabetische voet; voetpijn bij diabetes; tintelende voeten; polyneuropathie; zenuwpijn;
    diabetic neuropathy; painful diabetic neuropathy; diabetic feet; suiker voeten; diabetesvoet;
    diabetesneuropathie; diabetes voet; diabetespijn; diabetis; diabetische neuropatie; suikerzikte;
    diabetic neuropaty; T90; T90.01; T90.02; t90,03; t 90; ICPC T90; E11.4; E11.42; E10.4; G63.2*`,
  sfn: `SFN; dunnevezelneuropathie; dunne vezel neuropathie; dunne vezel; small fiber neuropathy;
    small fibre neuropathy; sarcoïdose; sarcoidose; natriumkanaalmutatie; chemoneuropathie;
    dunnevezelpolyneuropathie; dunnevezelneuropatie; smal fiber; N94; N94.02; G60.8`,
  cluster: `clusterhoofdpijn; cluster; chronische clusterhoofdpijn; Horton; neuralgie van Horton;
    hoofdpijn met tranend oog; ONS; suïcidehoofdpijn; cluster headache; klusterhoofdpijn;
    cluster hoofdpijn; clusterhoofdpijnen; clusterhoofpijn; clusterhoofdpyn; N90; G44.0; G44.02`,
  phn: `PHN; gordelroos; pijn na gordelroos; zona; pijn na zona; herpes zoster;
    postherpetische neuralgie; shingles; post-herpetic neuralgia; gordelroospijn; zonapijn;
    post herpetische neuralgie; gordelros; gordelroso; postherpetische neuralgei; S70; S 70; B02.2`,
  'nerve-injury': `zenuwletsel; zenuwbeschadiging; plexus brachialis; plexusletsel; neuroom; liespijn;
    liesbreukoperatie; littekenpijn; zenuwpijn na operatie; nerve injury; groin pain; zenuw letsel;
    zenuwletsle; liespin`,
  angina: `angina; angina pectoris; angor; angor pectoris; refractaire angina; hartkramp;
    pijn op de borst; borstpijn; coronairlijden; chest pain; pijn borst; hart pijn; anginna; agina;
    angina pectroris; K74; K74.02; I20; I20.9`,
  pad: `PAV; perifeer arterieel vaatlijden; vaatlijden; etalagebenen; etalageziekte; claudicatio;
    claudicatio intermittens; rustpijn; Raynaud; slechte doorbloeding; PAD;
    peripheral artery disease; etalage benen; rokersbeen; claudictio; etalagebenne; K92; K92.01; I73.9`,
  'peripheral-neuropathy-other': `perifere neuropathie; CIDP; Guillain-Barré; guillain barre; HMSN;
    meralgia paraesthetica; carpaletunnelsyndroom; carpale tunnel; alcoholneuropathie;
    peripheral neuropathy; zenuwbeknelling; meralgia paresthetica`,
  'back-pain': `rugpijn; lage rugpijn; lage rug pijn; chronische lage rugpijn; lumbago; spit;
    aspecifieke lage rugpijn; facetpijn; PSPS type 1; rugpijn na operatie; back pain; low back pain;
    rugpin; lage rugpjin; L84; L03; L02`,
  'phantom-limb': `fantoompijn; stomppijn; stompjespijn; amputatie; pijn na amputatie; fantoom pijn;
    fantoomvoet; stompjes pijn; amputatiestomp; phantom limb pain; stump pain; phantom limp;
    fantompijn; fantoompjin; G54.6`,
  'cancer-pain': `kanker; kankerpijn; pijn bij kanker; botmetastasen; uitzaaiing; borstkanker;
    palliatief; cancer; cancer pain; kankerpjin; prostaatkanker`,
  other: `fibromyalgie; migraine; trigeminusneuralgie; aangezichtspijn; hoofdpijn; dwarslaesie; MS;
    beroerte; whiplash; artrose; kniepijn; buikpijn; fibromyalgia; migraien; zenuwpijn gezicht; N92`
};

/** What fits every indication alike. */
export const OF_EVERY = `pijn; chronische pijn; chronisch; pain; neuromodulatie;
  ruggenmergstimulatie; links; A01; A01.01; ICPC A01.01`;

/** What nothing is found for: what is something else, and what only looks like an indication. */
export const MISSES = `xyzzy; keelpijn; kiespijn; depressie; eczeem; spierdystrofie; jicht; covid;
  longembolie; appendicitis; diabetes insipidus; geen diabetes; diabetes zonder neuropathie; angst;
  E11.9; P76; Z99; ???; Jansen 12-03-1960; asdf qwer`;
