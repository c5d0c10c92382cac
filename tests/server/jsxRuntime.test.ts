import { describe, expect, it } from 'vitest';
import { Fragment, jsx, jsxs, print } from '../../src/server/jsx-runtime';
import { Markup } from '../../src/server/Markup';
import { renderIn } from '../../src/server/session';

const html = (type: unknown, props: Record<string, unknown> = {}) => print(jsx(type, props));

describe('elements', () => {
  it.each([
    [html('p', { children: 'a' }), '<p>a</p>'],
    [html('br'), '<br>'],
    [html('p', { children: [1, 0, null, undefined, true, false, '', 'b'] }), '<p>10b</p>'],
    [html('p', { children: jsx('b', { children: 'c' }) }), '<p><b>c</b></p>'],
    [html('p', { children: ['a', ['b', [jsx('i', {})]]] }), '<p>ab<i></i></p>'],
    [html(Fragment, { children: ['a', jsx('hr', {})] }), 'a<hr>'],
    [print(jsxs('p', { children: ['a', 'b'] })), '<p>ab</p>'],
    [html('pre', { children: '\nverse' }), '<pre>\n\nverse</pre>'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('are made by functions too', () => {
    const Name = ({ name }: { name: string }) => jsx('b', { children: name });
    expect(html(Name, { name: 'Ida' })).toBe('<b>Ida</b>');
  });

  it.each(['p onclick=x', 'a>', '', 'h2 ', '1p'])(
    'are refused when they are called "%s"',
    (name) => {
      expect(() => html(name)).toThrow('cannot be the name of an element');
    },
  );
});

describe('text', () => {
  it('is escaped wherever it stands', () => {
    const text = `<b>&"'`;
    expect(html('p', { title: text, children: text })).toBe(
      '<p title="&lt;b&gt;&amp;&quot;&#x27;">&lt;b&gt;&amp;&quot;&#x27;</p>',
    );
  });

  it('is raw only in what the runtime wrote itself', () => {
    expect(() => print({ html: '<b>' })).toThrow('html');
    expect(() => print(JSON.parse('{"html":"<b>"}'))).toThrow('html');
    expect(print(new Markup('<b></b>'))).toBe('<b></b>');
  });

  it('cannot end a script or a style', () => {
    expect(html('script', { children: '"</script><!--"' })).toBe(
      '<script>"\\u003c/script>\\u003c!--"</script>',
    );
    expect(html('style', { children: 'a::after{content:"</style>"}' })).toBe(
      '<style>a::after{content:"<\\/style>"}</style>',
    );
  });
});

describe('attributes', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ className: 'a b' }, 'class="a b"'],
    [{ htmlFor: 'a' }, 'for="a"'],
    [{ dateTime: '2026-11-12' }, 'datetime="2026-11-12"'],
    [{ srcSet: '/a 2x' }, 'srcset="/a 2x"'],
    [{ charSet: 'utf-8' }, 'charset="utf-8"'],
    [{ tabIndex: 0 }, 'tabindex="0"'],
    [{ strokeWidth: 2, viewBox: '0 0 9 9' }, 'stroke-width="2" viewbox="0 0 9 9"'],
    [{ xlinkHref: '#a' }, 'xlink:href="#a"'],
    [{ alt: '' }, 'alt=""'],
    [{ open: true }, 'open=""'],
    [{ open: false, hidden: undefined, title: null }, ''],
    [{ title: true }, ''],
    [{ 'aria-hidden': true, 'data-a': false }, 'aria-hidden="true" data-a="false"'],
    [{ draggable: false }, 'draggable="false"'],
    [{ download: true }, 'download=""'],
    [{ download: 'a.txt' }, 'download="a.txt"'],
    [{ rowSpan: 'many' }, ''],
    [{ defaultChecked: true }, 'checked=""'],
    [{ key: 'a', ref: () => {}, suppressHydrationWarning: true }, ''],
    [{ onClick: () => {}, onclick: 'alert(1)' }, ''],
    [{ dangerouslySetInnerHTML: { __html: '<b>' } }, ''],
    [{ 'a b': 'c', 'x"y': 'z' }, ''],
    [
      { style: { color: 'red', marginTop: 4, zIndex: 2, '--a': ' 1px' } },
      'style="color:red;margin-top:4px;z-index:2;--a:1px"',
    ],
    [{ style: { color: undefined } }, ''],
  ])('%j', (props, expected) => {
    expect(html('i', props)).toBe(expected ? `<i ${expected}></i>` : '<i></i>');
  });
});

describe('a session', () => {
  it('puts its nonce on styles and scripts, and on nothing else', () => {
    const page = ['style', 'script', 'p'].map((name) => () => html(name, { children: 'a' }));
    expect(page.map((write) => renderIn({ nonce: 'n"' }, write))).toEqual([
      '<style nonce="n&quot;">a</style>',
      '<script nonce="n&quot;">a</script>',
      '<p>a</p>',
    ]);
  });

  it('makes rules of style attributes, unless they could end one', () => {
    const rules = new Map<string, string>();
    const write = (color: string) => renderIn({ rules }, () => html('i', { style: { color } }));
    expect(write('red')).toBe('<i data-newsprint-style="color:red"></i>');
    expect(write('red}*{color:lime')).toBe('<i></i>');
    expect([...rules]).toEqual([['[data-newsprint-style="color:red"]', 'color:red']]);
  });

  it('ends when its rendering throws', () => {
    const fail = () => renderIn({ nonce: 'n' }, () => html('a b'));
    expect(fail).toThrow('cannot be the name');
    expect(html('style', { children: '' })).toBe('<style></style>');
  });
});
