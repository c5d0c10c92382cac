// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromJsonLd } from '../../src/sources/jsonld';
import { makeNode } from '../fixtures/sources/jsonLd';

const read = (changes: Record<string, unknown>) => fromJsonLd(makeNode(changes)).article!;

const ida = { name: 'Ida Brekke' };
const nils = { name: 'Nils Aas' };

describe('fromJsonLd, of authors', () => {
  it.each<[shape: string, author: unknown, expected: readonly object[]]>([
    ['an object without a type', { name: 'Ida Brekke' }, [ida]],
    ['a list', [{ '@type': 'Person', name: ' Ida Brekke\t\n' }, nils], [ida, nils]],
    ['a nested list', [[ida], [[nils]]], [ida, nils]],
    ['a string', 'By Ida Brekke', [ida]],
    ['a list of strings', ['Ida Brekke', 'Nils Aas'], [ida, nils]],
    ['names in one string', 'Ida Brekke, Nils Aas', [ida, nils]],
    ['names in one name', { '@type': 'Person', name: 'Ida Brekke and Nils Aas' }, [ida, nils]],
    ['a list of names', { name: ['Ida Brekke', 'Nils Aas'] }, [ida, nils]],
    ['a byline', { '@type': 'Person', byline: 'Ida Brekke' }, [ida]],
    ['parts of a name', { givenName: 'Ida', familyName: 'Brekke' }, [ida]],
    ['a thing', { '@type': 'Thing', name: 'Ida Brekke' }, [ida]],
    ['somebody twice', [ida, { name: 'IDA BREKKE' }], [ida]],
    ['references in a name', { name: 'Jos&#xE9; &amp; Sons' }, [{ name: 'José & Sons' }]],
    ['a role', { '@type': 'Role', roleName: 'editor', author: ida }, [{ ...ida, role: 'editor' }]],
    [
      'an organization',
      { '@type': 'Organization', name: 'Brekke, Aas and Sons' },
      [{ name: 'Brekke, Aas and Sons', type: 'Organization' }],
    ],
    [
      'a body that says it is a person',
      { '@type': 'Person', name: 'The Standard Staff' },
      [{ name: 'The Standard Staff', type: 'Organization' }],
    ],
    ['an agency among people', [ida, { name: 'AP' }], [ida, { name: 'AP', type: 'Organization' }]],
    [
      'details',
      { ...ida, jobTitle: 'Harbour reporter', image: '/ida.jpg', url: 'javascript:alert(1)' },
      [{ ...ida, jobTitle: 'Harbour reporter', image: { url: '/ida.jpg', alt: '' } }],
    ],
  ])('reads authors given as %s', (_, author, expected) => {
    expect(read({ author }).author).toStrictEqual(expected);
  });

  it('takes an agency and the paper’s own name out of names', () => {
    expect(read({ author: 'By Ida Brekke, AP National Writer' })).toMatchObject({
      author: [{ ...ida, jobTitle: 'National Writer' }],
      source: { name: 'AP' },
    });
    const own = read({ author: { name: 'Ida Brekke | The Skarholm Courier' } });
    expect([own.author, own.source]).toEqual([[ida], undefined]);
  });

  it('lists translators after authors', () => {
    expect(read({ author: ida, translator: nils }).author).toEqual([
      ida,
      { ...nils, role: 'translator' },
    ]);
  });

  it.each([[undefined], [null], [''], [[]], [{}], [{ name: '' }], [{ name: 'ida@paper.example' }]])(
    'reports that %j names nobody',
    (author) => {
      const { article, issues } = fromJsonLd(makeNode({ author }));
      expect(article!.author).toEqual([]);
      expect(issues.map(({ code }) => code)).toContain('author-missing');
    },
  );
});
