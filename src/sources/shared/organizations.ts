import { fold } from './fold';

/** Agencies by their short names, spelt as they are printed. */
const shortNames = new Set(
  'AAP AFP ANA ANI ANP ANSA AP APA Anadolu BTA Belga Bloomberg CP CTK ČTK DHA DPA EFE IANS IHA Interfax Keystone-SDA Kyodo LUSA Lusa MTI NTB PA PAP PTI REUTERS Reuters Ritzau SDA SID STT TASS TT Tass UPI XINHUA Xinhua Yonhap dpa sda رويترز الأناضول'.split(
    ' ',
  ),
);

const longNames = new Set(
  [
    ...['Associated Press', 'Agence France-Presse', 'Deutsche Presse-Agentur', 'PA Media'],
    ...['Press Association', 'Agencia EFE', 'Agenzia ANSA', 'Xinhua News Agency', 'TASS'],
    ...['Anadolu Agency', 'Anadolu Ajansı', 'United Press International', 'Kyodo News', 'Reuters'],
    ...[
      'Bloomberg News',
      'Thomson Reuters',
      'Canadian Press',
      'Europa Press',
      'Yonhap News Agency',
    ],
    ...['Press Trust of India', 'Australian Associated Press', 'Tidningarnas Telegrambyrå'],
    ...['Norsk Telegrambyrå', 'Ritzaus Bureau', 'وكالة فرانس برس', 'أ ف ب', 'وكالة الأناضول'],
  ].map(fold),
);

/** Whether a text is the name of a news agency and nothing else: "Reuters", "the Associated Press". */
export function isAgency(text: string): boolean {
  return shortNames.has(text) || longNames.has(fold(text).replace(/^the /, ''));
}

const words =
  'agency agence agencia agentur agenzia association board bureau center centre committee correspondents council department desk editorial editors foundation gmbh inc institute llc ltd media ministry network news newsdesk newsroom redaccion redacao redactie redaktion redaktionen redaksjonen redaktsiya redazione redaction reporters society staff team university verlag';
const organizationWords = new Set(words.split(' '));

const domain = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)?\.(?:com|info|media|net|news|online|org|\p{L}{2})$/iu;

/** Whether a byline is not a person: "BBC News", "The Standard Staff", "paper.example", "Reuters". */
export function isOrganization(name: string): boolean {
  if (isAgency(name) || /^the\s\S/i.test(name) || domain.test(name)) {
    return true;
  }
  return fold(name)
    .split(' ')
    .some((word) => organizationWords.has(word));
}
