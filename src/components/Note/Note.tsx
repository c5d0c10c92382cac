import type { ComponentPropsWithRef } from 'react';
import type { RichText as Text } from '../../model/text';
import { plainText } from '../../model/plainText';
import type { WithComponents } from '../components';
import { RichText } from '../RichText/RichText';
import { Root } from './Note.styles';

export interface NoteProps extends Omit<ComponentPropsWithRef<'aside'>, 'title'>, WithComponents {
  title?: Text | undefined;
  /** @default 3 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/** An information box beside the story, with what it holds as children. Renders an `<aside>`. */
export function Note({ title, headingLevel = 3, components, children, ...rootProps }: NoteProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <Root aria-label={plainText(title).trim() || undefined} {...rootProps}>
      {title?.length ? (
        <Heading part="note-title">
          <RichText text={title} owner="note" components={components} />
        </Heading>
      ) : null}
      {children}
    </Root>
  );
}
