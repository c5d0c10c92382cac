import type { ComponentType, ReactNode } from 'react';
import { reportIssue } from '../model/issue';
import type { ArticleLayout } from './layouts';
import type { ArticlePage } from './page';
import { partProps, sitePartProps } from './partProps';

/** The parts that stand in one area of the page, in its order; empty where there is nothing to show. */
export function partsOf(area: keyof ArticleLayout, page: ArticlePage): ReactNode[] {
  const parts: ReactNode[] = [];
  for (const [index, name] of page.layout[area].entries()) {
    const part = Object.hasOwn(page.own, name)
      ? page.own[name]!()
      : furniturePart(name, page, { area, index });
    if (part) parts.push(<Part key={name}>{part}</Part>);
  }
  return parts;
}

interface Place {
  area: string;
  index: number;
}

function furniturePart(name: string, page: ArticlePage, place: Place): ReactNode {
  const Component = (page.furniture as Readonly<Record<string, ComponentType<object> | undefined>>)[
    name
  ];
  const isOurs = Object.hasOwn(partProps, name);
  if (!Component) {
    if (!isOurs) reportIssue(page.onIssue, unknownPart(name, place));
    return undefined;
  }
  const props = isOurs ? partProps[name as keyof typeof partProps](page) : sitePartProps(page);
  return props && <Component {...props} />;
}

function Part({ children }: { children: ReactNode }) {
  return children;
}

function unknownPart(name: string, { area, index }: Place) {
  return {
    code: 'part-unknown',
    path: `layout.${area}[${index}]`,
    severity: 'warning' as const,
    message: `No part is called "${name}" here, so nothing stands in its place: correct the name in layout, or pass a component of your own, furniture={{ ${name}: YourComponent }}.`,
  };
}
