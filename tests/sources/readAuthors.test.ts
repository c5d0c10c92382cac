// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../src/sources/shared/readAuthors';

const names = (text: string, outlets?: readonly string[]) =>
  readAuthors(text, outlets).authors.map(({ name }) => name);

const ida = 'Ida Brekke';
const nils = 'Nils Aas';

describe('readAuthors', () => {
  it.each([
    [ida],
    [`By ${ida}`],
    [`BY: ${ida}`],
    [`By\n\t\t${ida}\n`],
    [`  ${ida}\t\n`],
    [`Written by ${ida}`],
    [`Analysis by ${ida}`],
    [`Par ${ida}`],
    [`Von ${ida}`],
    [`Por ${ida}`],
    [`De ${ida}`],
    [`Di ${ida}`],
    [`Door ${ida}`],
    [`Av ${ida}`],
    [`Tekst: ${ida}`],
    [`Propos recueillis par ${ida}`],
    [`Yazan: ${ida}`],
    [`بقلم ${ida}`],
    [`文／${ida}`],
  ])('finds one name in %j', (text) => {
    expect(readAuthors(text)).toEqual({ authors: [{ name: ida }], noise: [] });
  });

  it.each([
    [`By ${ida} and ${nils}`],
    [`${ida} & ${nils}`],
    [`${ida}, ${nils}`],
    [`${ida},${nils}`],
    [`${ida} und ${nils}`],
    [`${ida} et ${nils}`],
    [`${ida} y ${nils}`],
    [`${ida} e ${nils}`],
    [`${ida} og ${nils}`],
    [`${ida} ve ${nils}`],
    [`${ida} / ${nils}`],
    [`${ida} · ${nils}`],
    [`By ${ida} AND ${nils}`],
    [`${ida}, ${nils}, ${ida}`],
  ])('finds two names in %j', (text) => {
    expect(names(text)).toEqual([ida, nils]);
  });

  it.each([
    ['By Ida and Nils', ['Ida', 'Nils']],
    ['By Ida Brekke, Nils Aas, and Li Wei', [ida, nils, 'Li Wei']],
    ['بقلم سارة حسن و إيناس عدنان', ['سارة حسن', 'إيناس عدنان']],
    ['Brandon Sanderson', ['Brandon Sanderson']],
    ['By Brandon Sanderson', ['Brandon Sanderson']],
    ['Jobs & Sons', ['Jobs & Sons']],
    ['Ida and the Ferrymen', ['Ida and the Ferrymen']],
    ['Juan Ramón y Cortés', ['Juan Ramón y Cortés']],
    ['Ludwig von Bekk, Jr.', ['Ludwig von Bekk, Jr.']],
    ['Ida Brekke, PhD, and Nils Aas', ['Ida Brekke, PhD', nils]],
    ['Brekke, Ida', ['Brekke, Ida']],
    ['De Vries', ['De Vries']],
    ['Von Bekk', ['Von Bekk']],
    ['ida brekke', ['ida brekke']],
    ['이서연 기자', ['이서연 기자']],
    ['约纳斯·维克', ['约纳斯·维克']],
    ['Gal·la Brekke', ['Gal·la Brekke']],
  ])('parts only what is surely two: %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    [`By ${ida}, Reuters`, 'Reuters'],
    [`${ida} | AP`, 'AP'],
    [`${ida} (AFP)`, 'AFP'],
    [`${ida} - dpa`, 'dpa'],
    [`dpa/${ida}`, 'dpa'],
    [`${ida}/TT`, 'TT'],
    [`By ${ida} and the Associated Press`, 'the Associated Press'],
    [`${ida} | The Skarholm Courier`, 'The Skarholm Courier'],
    [`By ${ida} for The Courier on Sunday`, 'The Courier on Sunday'],
    [`${ida}, Skarholm Courier`, 'Skarholm Courier'],
  ])('takes the agency or paper out of %j', (text, source) => {
    expect(readAuthors(text, ['Skarholm Courier'])).toEqual({
      authors: [{ name: ida }],
      source: { name: source },
      noise: [],
    });
  });

  it.each([
    ...['Reuters', 'The Standard Staff', 'BBC News', 'Department of Science and Technology'],
    ...['Redaktion Vikholm', 'courier.example.com', 'Vikholm Press House Ltd, Skarholm, Norway'],
  ])('knows that %j is nobody in person', (name) => {
    expect(readAuthors(`By ${name}`)).toEqual({
      authors: [{ name, type: 'Organization' }],
      noise: [],
    });
  });

  it.each([
    ['(AFP)', [{ name: 'AFP', type: 'Organization' }]],
    ['AFP, SKARHOLM', [{ name: 'AFP', type: 'Organization', location: 'SKARHOLM' }]],
    [
      'AP/Reuters',
      [
        { name: 'AP', type: 'Organization' },
        { name: 'Reuters', type: 'Organization' },
      ],
    ],
  ])('makes an agency alone the author: %j', (text, authors) => {
    expect(readAuthors(text)).toEqual({ authors, noise: [] });
  });

  it.each([
    [`Translated by ${ida}`, [{ name: ida, role: 'translator' }]],
    [`By ${ida}, translated by ${nils}`, [{ name: ida }, { name: nils, role: 'translator' }]],
    [`${ida} Illustrations by ${nils}`, [{ name: ida }, { name: nils, role: 'illustrator' }]],
    [`Text: ${ida}, Foto: ${nils}`, [{ name: ida }, { name: nils, role: 'photographer' }]],
    [
      `By ${ida} with additional reporting by ${nils} in Vikholm`,
      [{ name: ida }, { name: nils, role: 'contributor', location: 'Vikholm' }],
    ],
    [`By ${ida}, Harbour correspondent`, [{ name: ida, jobTitle: 'Harbour correspondent' }]],
    [`${ida} / Journalist`, [{ name: ida, jobTitle: 'Journalist' }]],
    [`By ${ida}, Courier Editor-at-large`, [{ name: ida, jobTitle: 'Courier Editor-at-large' }]],
  ])('reads roles, jobs and places in %j', (text, authors) => {
    expect(readAuthors(text)).toEqual({ authors, noise: [] });
  });

  it('reads an agency out of a job title', () => {
    expect(readAuthors(`By ${ida}, AP National Writer`)).toEqual({
      authors: [{ name: ida, jobTitle: 'National Writer' }],
      source: { name: 'AP' },
      noise: [],
    });
  });

  it.each([
    ['https://social.example/ida', ['https://social.example/ida']],
    ['ida@paper.example', ['ida@paper.example']],
    ['Last updated: January 7, 2025', ['Last updated: January 7, 2025']],
    ['7 January 2025', ['7 January 2025']],
    ['Follow Author', ['Follow Author']],
    ['No Author', ['No Author']],
    ['4711', ['4711']],
    ['', []],
    [' \n\t', []],
    ['By', []],
  ])('finds nobody in %j', (text, noise) => {
    expect(readAuthors(text)).toEqual({ authors: [], noise });
  });

  it.each([
    [`${ida}\n   March 25, 2015`, ['March 25, 2015']],
    [`${ida} • 5 min read`, ['5 min read']],
    [`${ida} Follow Author`, ['Follow Author']],
    [`${ida} (ida@paper.example)`, ['(ida@paper.example)']],
  ])('leaves out and lists what is no name in %j', (text, noise) => {
    expect(readAuthors(text)).toMatchObject({ authors: [{ name: ida }] });
    expect(readAuthors(text).noise.map((one) => one.replace(/[()]/g, ''))).toEqual(
      noise.map((one) => one.replace(/[()]/g, '')),
    );
  });

  it('links the only author to the address beside the name', () => {
    expect(readAuthors(`${ida} (https://ida.example/)`)).toEqual({
      authors: [{ name: ida, url: 'https://ida.example/' }],
      noise: [],
    });
  });

  it('takes no sentence for a name, and is quick about it', () => {
    const start = performance.now();
    for (const piece of ['and ', 'A and ', 'By ', '| ', 'x@', '(', 'Ida, ', 'https://']) {
      expect(readAuthors(piece.repeat(50_000)).authors.length).toBeLessThan(1000);
    }
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
