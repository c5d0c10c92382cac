import * as fc from 'fast-check';
import type { Block } from '../../src/model/blocks';
import type { RichText } from '../../src/model/text';

/** Words, and what is dangerous in the place of words. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 4 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    '\u202e\u0000\ufffe',
  ),
);

const address = fc.oneof(
  fc.webUrl(),
  text,
  fc.constantFrom(
    '/a',
    '#a',
    '//example.org',
    'data:text/html,x',
    'https://youtu.be/abc',
    'java\tscript:x',
  ),
);

const { inline } = fc.letrec<{ inline: RichText }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.array(
      fc.oneof(
        text,
        fc.record({
          type: fc.constantFrom(
            'strong',
            'emphasis',
            'code',
            'mark',
            'sub',
            'sup',
            'small',
            'deleted',
            'quote',
            'cite',
            'blink' as never,
          ),
          text: tie('inline'),
        }),
        fc.record({ type: fc.constant('link' as const), url: address, text: tie('inline') }),
        fc.record({ type: fc.constant('span' as const), language: text, text: tie('inline') }),
        fc.record({ type: fc.constant('footnote' as const), id: text, text: tie('inline') }),
        fc.record({ type: fc.constant('lineBreak' as const) }),
      ),
      { maxLength: 3 },
    ),
  ),
}));

const picture = fc.record(
  { url: address, alt: text, caption: inline, srcSet: address },
  { requiredKeys: ['url', 'alt'] },
);
const of = <Type extends string, Fields>(type: Type, fields: fc.Arbitrary<Fields>) =>
  fields.map((value) => ({ type, ...value }));

const { blocks } = fc.letrec<{ blocks: Block[] }>((tie) => {
  const flow = fc.record({ text: inline, blocks: tie('blocks') }, { requiredKeys: [] });
  const cell = fc.record({ text: inline, header: fc.boolean() });
  const row = fc.array(cell, { maxLength: 3 });
  const block = fc.oneof(
    { depthSize: 'small' },
    of('paragraph', fc.record({ text: inline, dropCap: fc.boolean() })),
    of('heading', fc.record({ level: fc.constantFrom(2, 3, 4), text: inline, id: text })),
    of('list', fc.record({ ordered: fc.boolean(), items: fc.array(flow, { maxLength: 3 }) })),
    of('quote', flow),
    of('pullquote', fc.record({ text: inline, cite: inline })),
    of('image', picture),
    of('gallery', fc.record({ pictures: fc.array(picture, { maxLength: 3 }) })),
    of('video', fc.record({ url: address, poster: address })),
    of('audio', fc.record({ url: address, transcriptUrl: address })),
    of('embed', fc.record({ url: address, title: text, text: inline })),
    of(
      'table',
      fc.record({ head: fc.array(row, { maxLength: 1 }), body: fc.array(row, { maxLength: 3 }) }),
    ),
    of('code', fc.record({ code: text, language: text })),
    of('preformatted', fc.record({ text: inline })),
    of('divider', fc.record({})),
    of('details', fc.record({ summary: inline, blocks: tie('blocks') })),
    of('note', fc.record({ title: inline, blocks: tie('blocks') })),
    of('correction', fc.record({ text: inline, date: text })),
    of(
      'related',
      fc.record({ items: fc.array(fc.record({ headline: text, url: address }), { maxLength: 3 }) }),
    ),
    of('keyPoints', fc.record({ items: fc.array(inline, { maxLength: 3 }) })),
    of(
      'liveUpdate',
      fc.record({
        id: text,
        headline: text,
        datePublished: text,
        isKeyEvent: fc.boolean(),
        blocks: tie('blocks'),
      }),
    ),
    of('advertisement', fc.record({ slot: text, width: fc.oneof(fc.double(), text as never) })),
    of(
      'footnotes',
      fc.record({ items: fc.array(fc.record({ id: text, text: inline }), { maxLength: 3 }) }),
    ),
    of('group', fc.record({ blocks: tie('blocks') })),
    fc.record({ type: text, text: inline, __proto__: fc.constant(null) }),
  );
  return { blocks: fc.array(block as fc.Arbitrary<Block>, { maxLength: 4 }) };
});

/** Bodies as a store that anybody may write to could give them. */
export const arbitraryBlocks: fc.Arbitrary<Block[]> = blocks;

const tag = fc.constantFrom(
  ...'a b blockquote br caption cite code col div dl dt em embed figcaption figure font form frameset h1 h2 h6 hr html i iframe img input li link marquee math meta noscript object ol option p pre q s script select source span strong style sub sup svg table tbody td template textarea th title tr u ul video wbr x-y'.split(
    ' ',
  ),
);
const attribute = fc
  .tuple(
    fc.constantFrom(
      'href',
      'src',
      'srcset',
      'style',
      'onclick',
      'id',
      'name',
      'class',
      'srcdoc',
      'action',
      'poster',
      'start',
      'colspan',
      'lang',
    ),
    fc.oneof(
      address,
      fc.constantFrom(
        'wp-block-gallery',
        'wp-caption',
        'has-drop-cap',
        'twitter-tweet',
        '9e9',
        '-1',
      ),
    ),
  )
  .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
const piece = fc.oneof(
  { weight: 3, arbitrary: text },
  {
    weight: 4,
    arbitrary: fc
      .tuple(tag, fc.array(attribute, { maxLength: 2 }))
      .map(([name, attributes]) => `<${name}${attributes.join('')}>`),
  },
  { weight: 3, arbitrary: tag.map((name) => `</${name}>`) },
  fc.constantFrom(
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<',
    '&lt;',
    '&#0;',
    '[caption]',
    '[gallery ids="1"]',
    '<!-- wp:quote -->',
  ),
);

/** Markup with every kind of mistake: unclosed, misnested, in the wrong place. */
export const arbitraryHtml: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 20 })
  .map((pieces) => pieces.join(''));
