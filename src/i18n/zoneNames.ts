import type { ZoneNames } from './zones';

const et = { EST: -5, EDT: -4 };
const ct = { CST: -6, CDT: -5 };
const mt = { MST: -7, MDT: -6 };
const pt = { PST: -8, PDT: -7 };
const at = { AST: -4, ADT: -3 };
const wet = { WET: 0, WEST: 1 };
const cet = { CET: 1, CEST: 2 };
const eet = { EET: 2, EEST: 3 };
const aet = { AEST: 10, AEDT: 11 };
const india = { IST: 5.5 };

/**
 * The short names that readers of English news know. Where several zones share one, it belongs to the zone whose own
 * papers print it: IST to India and in summer to Ireland, CST to Chicago, BST to London. Shanghai, Dhaka, Riyadh, Gulf
 * and most others are written by their offset, for CST, BST, AST would be read as American and British time.
 */
export const englishZoneNames: ZoneNames = {
  'Europe/London': { GMT: 0, BST: 1 },
  'Europe/Dublin': { GMT: 0, IST: 1 },
  'Europe/Lisbon': wet,
  ...zones('Europe', cet, 'Amsterdam Berlin Brussels Budapest Copenhagen Madrid Oslo Paris Prague'),
  ...zones('Europe', cet, 'Rome Stockholm Vienna Warsaw Zurich'),
  ...zones('Europe', eet, 'Athens Bucharest Helsinki Kyiv Riga Sofia Tallinn Vilnius'),
  ...zones('America', et, 'Detroit New_York Toronto'),
  ...zones('America', ct, 'Chicago Winnipeg'),
  ...zones('America', mt, 'Denver Edmonton'),
  ...zones('America', pt, 'Los_Angeles Vancouver'),
  'America/Phoenix': mt,
  'America/Halifax': at,
  'America/St_Johns': { NST: -3.5, NDT: -2.5 },
  'America/Anchorage': { AKST: -9, AKDT: -8 },
  'Pacific/Honolulu': { HST: -10 },
  'Asia/Kolkata': india,
  'Asia/Calcutta': india,
  'Asia/Karachi': { PKT: 5 },
  'Asia/Hong_Kong': { HKT: 8 },
  'Asia/Tokyo': { JST: 9 },
  'Asia/Seoul': { KST: 9 },
  ...zones('Australia', aet, 'Sydney Melbourne Hobart Brisbane'),
  'Australia/Adelaide': { ACST: 9.5, ACDT: 10.5 },
  'Australia/Perth': { AWST: 8 },
  'Pacific/Auckland': { NZST: 12, NZDT: 13 },
  'Africa/Johannesburg': { SAST: 2 },
  'Africa/Lagos': { WAT: 1 },
  'Africa/Nairobi': { EAT: 3 },
  'Africa/Harare': { CAT: 2 },
};

/** The same in full, as CLDR has them. */
export const englishSpokenZones: Readonly<Record<string, string>> = {
  GMT: 'Greenwich Mean Time',
  BST: 'British Summer Time',
  ...seasons('WET WEST', 'Western European'),
  ...seasons('CET CEST', 'Central European'),
  ...seasons('EET EEST', 'Eastern European'),
  ...seasons('EST EDT', 'Eastern', 'Daylight'),
  ...seasons('CST CDT', 'Central', 'Daylight'),
  ...seasons('MST MDT', 'Mountain', 'Daylight'),
  ...seasons('PST PDT', 'Pacific', 'Daylight'),
  ...seasons('AST ADT', 'Atlantic', 'Daylight'),
  ...seasons('NST NDT', 'Newfoundland', 'Daylight'),
  ...seasons('AKST AKDT', 'Alaska', 'Daylight'),
  ...seasons('AEST AEDT', 'Australian Eastern', 'Daylight'),
  ...seasons('ACST ACDT', 'Australian Central', 'Daylight'),
  ...seasons('NZST NZDT', 'New Zealand', 'Daylight'),
  'IST Europe/Dublin': 'Irish Standard Time',
  IST: 'India Standard Time',
  HST: 'Hawaii-Aleutian Standard Time',
  PKT: 'Pakistan Standard Time',
  HKT: 'Hong Kong Standard Time',
  JST: 'Japan Standard Time',
  KST: 'Korean Standard Time',
  AWST: 'Australian Western Standard Time',
  SAST: 'South Africa Standard Time',
  WAT: 'West Africa Time',
  EAT: 'East Africa Time',
  CAT: 'Central Africa Time',
};

function seasons(names: string, area: string, summer = 'Summer'): Record<string, string> {
  const [winterName = '', summerName = ''] = names.split(' ');
  return { [winterName]: `${area} Standard Time`, [summerName]: `${area} ${summer} Time` };
}

function zones(area: string, names: ZoneNames[string], cities: string): ZoneNames {
  return Object.fromEntries(cities.split(' ').map((city) => [`${area}/${city}`, names]));
}
