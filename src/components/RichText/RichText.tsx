import type { ReactNode } from 'react';
import { contentId } from '../../lib/contentId';
import { directionOf } from '../../lib/directionOf';
import { languageTag } from '../../lib/languageTag';
import type { Inline, RichText as Text, TextElement } from '../../model/text';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';

interface Props extends WithComponents {
  text: Text;
  /** Component in whose name the parts are: `article-body` gives `part="article-body-link"`. */
  owner: string;
}

const elements: Readonly<
  Record<
    TextElement,
    | 'strong'
    | 'em'
    | 'code'
    | 'mark'
    | 'sub'
    | 'sup'
    | 'small'
    | 'del'
    | 'ins'
    | 'q'
    | 'cite'
    | 'kbd'
  >
> = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  mark: 'mark',
  sub: 'sub',
  sup: 'sup',
  small: 'small',
  deleted: 'del',
  inserted: 'ins',
  quote: 'q',
  cite: 'cite',
  keyboard: 'kbd',
};

/** Prints text with its links and emphasis. Renders no element of its own; of an unknown element only the text. */
export function RichText({ text, owner, components }: Props): ReactNode {
  if (typeof text === 'string') return text;

  return text.map((inline, index) =>
    typeof inline === 'string' ? inline : inlineElement(inline, index, owner, components),
  );
}

/** Called, not rendered: a layer of components for each link of a text would cost as much as the link. */
function inlineElement(
  inline: Exclude<Inline, string>,
  key: number,
  owner: string,
  components: WithComponents['components'],
): ReactNode {
  if (inline.type === 'lineBreak') return <br key={key} />;

  const { text } = inline;
  const content =
    text && typeof text !== 'string' ? (
      <RichText text={text} owner={owner} components={components} />
    ) : (
      text
    );
  if (inline.type === 'link') {
    const part = `${owner}-link`;
    return Link({ itemKey: key, part, href: inline.url, components, children: content });
  }
  if (inline.type === 'abbr') {
    return (
      <abbr key={key} title={inline.title}>
        {content}
      </abbr>
    );
  }
  if (inline.type === 'footnote') {
    return (
      <FootnoteMark key={key} id={inline.id} owner={owner}>
        {content}
      </FootnoteMark>
    );
  }
  if (inline.type === 'span') {
    return (
      <Foreign key={key} language={inline.language}>
        {content}
      </Foreign>
    );
  }
  const Element = Object.hasOwn(elements, inline.type) ? elements[inline.type] : undefined;
  if (!Element) return content;
  return (
    <Element key={key} part={`${owner}-${Element}`}>
      {content}
    </Element>
  );
}

/** Text in another language, so that it is spoken and set as that language is. */
function Foreign({ language, children }: { language: string; children: ReactNode }) {
  const tag = languageTag(language);
  return tag ? (
    <span lang={tag} dir={directionOf(tag)}>
      {children}
    </span>
  ) : (
    children
  );
}

/** Leads to the note, which leads back here by the `-ref` of its id. */
function FootnoteMark({ id, owner, children }: { id: string; owner: string; children: ReactNode }) {
  const note = contentId(id);
  if (note === undefined) return <sup>{children}</sup>;
  return (
    <sup part={`${owner}-footnote`}>
      <a part={`${owner}-link`} href={`#${note}`} id={`${note}-ref`} role="doc-noteref">
        {children}
      </a>
    </sup>
  );
}
