import type { ReactNode } from 'react';
import type { Inline, RichText as Text, TextElement } from '../../model/text';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';

interface Props extends WithComponents {
  text: Text;
  /** Component in whose name the parts are: `article-body` gives `part="article-body-link"`. */
  owner: string;
}

const elements: Readonly<Record<TextElement, 'strong' | 'em' | 'code' | 'mark' | 'sub' | 'sup'>> = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  mark: 'mark',
  sub: 'sub',
  sup: 'sup',
};

/** Prints text with its links and emphasis. Renders no element of its own; of an unknown element only the text. */
export function RichText({ text, owner, components }: Props): ReactNode {
  if (typeof text === 'string') return text;

  return text.map((inline, index) =>
    typeof inline === 'string' ? (
      inline
    ) : (
      <InlineElement key={index} inline={inline} owner={owner} components={components} />
    ),
  );
}

interface InlineElementProps extends WithComponents {
  inline: Exclude<Inline, string>;
  owner: string;
}

function InlineElement({ inline, owner, components }: InlineElementProps): ReactNode {
  if (inline.type === 'lineBreak') return <br />;

  const content = inline.text && (
    <RichText text={inline.text} owner={owner} components={components} />
  );
  if (inline.type === 'link') {
    return (
      <Link part={`${owner}-link`} href={inline.url} components={components}>
        {content}
      </Link>
    );
  }
  if (inline.type === 'abbr') return <abbr title={inline.title}>{content}</abbr>;

  const Element = Object.hasOwn(elements, inline.type) ? elements[inline.type] : undefined;
  return Element ? <Element part={`${owner}-${Element}`}>{content}</Element> : content;
}
