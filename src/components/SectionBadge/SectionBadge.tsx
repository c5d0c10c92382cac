import type { ComponentPropsWithRef } from 'react';
import { safeUrl } from '../../lib/safeUrl';
import type { Section } from '../../model/article';
import { type OnIssue, reportIssue } from '../../model/issue';
import { accentNames, accentVariables } from '../../theme/accents';
import type { WithComponents } from '../components';
import { Root } from './SectionBadge.styles';

export interface SectionBadgeProps
  extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'href'>, WithComponents {
  /** The section the article belongs to. */
  section: Section;
  /**
   * Its look: `rule` has a bar above capitals, `text` only the capitals, `filled` a coloured ground, `outline` a frame.
   * @default rule
   */
  variant?: SectionBadgeVariant | undefined;
  onIssue?: OnIssue | undefined;
}

export type SectionBadgeVariant = 'rule' | 'text' | 'filled' | 'outline';

/**
 * Names the section of an article, in the section's colour where it has one. Renders an `<a>` when the section has a
 * page, otherwise a `<span>`; nothing without a name.
 */
export function SectionBadge({
  section,
  variant = 'rule',
  components,
  onIssue,
  style,
  ...rootProps
}: SectionBadgeProps) {
  if (!section.name.trim()) return null;

  const href = safeUrl(section.url);
  const link = href === undefined ? {} : { as: components?.Link ?? ('a' as const), href };
  const accent = accentVariables(section.accent);
  if (section.accent && !accent) reportIssue(onIssue, unknownAccent(section.accent));

  return (
    <Root
      data-variant={variant}
      style={accent ? { ...accent, ...style } : style}
      {...link}
      {...rootProps}
    >
      {section.name}
    </Root>
  );
}

function unknownAccent(accent: string) {
  return {
    code: 'accent-unknown',
    path: 'section.accent',
    severity: 'warning' as const,
    message: `The accent "${accent}" is ignored and the theme's is used: write a hex colour (#0a586f) or one of ${accentNames.join(', ')}.`,
  };
}
