import type { CommandWords } from '../words.ts';

const nl: CommandWords = {
  help: `Gebruik: neuromodulatiewijzer <opdracht> [bestand] [opties]

Leest patiënten uit een bestand (of van de standaardinvoer) en schrijft voor elke patiënt, in dezelfde
volgorde, één antwoord. Niets verlaat deze computer.

Opdrachten
  advise       het verwijsadvies
  explain      wat het advies zou veranderen
  readings     wat een andere lezing van de bronnen zou geven
  trial        wat een proefstimulatie oplevert
  off-test     wat een uit-test oplevert
  schedule     de controles na een implantatie
  dictionary   wat elke kolom betekent, als tabel (data-dictionary.csv)

Opties
  --from ndjson|json|csv   hoe de invoer is geschreven; anders zegt de naam van het bestand het
  --to ndjson|csv          hoe de uitvoer wordt geschreven; csv alleen bij advise
  --output <bestand>       waarheen; anders naar de standaarduitvoer
  --progress               voortgang op de foutuitvoer, ook als die geen terminal is
  --lang nl|en             de taal van deze tekst en van de antwoorden in woorden
  --help, --version

Een tabel (csv) heeft een rij met id's van gegevens; ook id, country, indication, rules. Een lege cel en NA
zijn niet bekend. Scheidingsteken: komma, puntkomma of tab; een decimale komma mag als de komma niet scheidt.

Afsluitstatus: 0; 2 als in een patiënt een fout stond (die staat op zijn plaats in de uitvoer);
1 als de opdracht niet kon worden uitgevoerd.
`,
  columns: {
    line: 'regel van de invoer waarop de patiënt begint',
    id: 'id uit de invoer',
    country: 'land waarvan de regels gelden',
    indication: 'indicatie',
    rules: 'versie van de regels',
    category:
      'advies: refer (verwijzen), discuss (overleggen), specialist-first (eerst naar een specialist), not-now (nu niet), not-indicated (geen indicatie), incomplete (onvolledig)',
    position: 'hoever de patiënt op de stapsgewijze weg is',
    stable: 'true als geen onbekend gegeven het advies nog kan veranderen',
    urgent: 'true als het niet tot morgen kan wachten',
    referTo: 'naar wie, gescheiden door spaties',
    decisive: 'onbekende gegevens die het advies nog kunnen veranderen, gescheiden door spaties',
    missing: 'onbekende gegevens die er nog toe doen, gescheiden door spaties',
    error: 'wat er mis was met de invoer; dan is er geen advies'
  },
  noCommand: 'Welke opdracht? Zie --help.',
  unknownCommand: (name) => `Er is geen opdracht ‘${name}’. Zie --help.`,
  unknownValue: (option, given, allowed) =>
    `--${option} ${given}: dat kan alleen zijn ${allowed.join(', ')}.`,
  noTable: (command) => `Bij ${command} kan geen csv: kies ndjson.`,
  noFile: (name) => `Het bestand ‘${name}’ kan niet worden gelezen of geschreven.`,
  progress: (cases, failed) =>
    `${cases} ${cases === 1 ? 'patiënt' : 'patiënten'}, ${failed} met een fout`
};

export default nl;
