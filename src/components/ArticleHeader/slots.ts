import type { ReactNode } from 'react';

/** Places for a site's own content, each after what it is named for. */
export interface ArticleHeaderSlots {
  start?: ReactNode;
  afterSection?: ReactNode;
  afterFlags?: ReactNode;
  afterKicker?: ReactNode;
  afterHeadline?: ReactNode;
  afterStandfirst?: ReactNode;
  afterByline?: ReactNode;
  afterDate?: ReactNode;
  afterImage?: ReactNode;
}
