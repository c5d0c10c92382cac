import type { ComponentType, ReactNode } from 'react';
import { reportIssue } from '../model/issue';
import type { ArticleLayout } from './layouts';
import type { ArticlePage } from './page';
import { partProps, sitePartProps } from './partProps';

/** The parts that stand in one area of the page, in its order; empty where there is nothing to show. */
export function partsOf(area: keyof ArticleLayout, page: ArticlePage): ReactNode[] {
  return page.layout[area].flatMap((name, index) => {
    const part = Object.hasOwn(page.own, name)
      ? page.own[name]!()
      : furniturePart(name, page, `layout.${area}[${index}]`);
    return part ? [<Part key={name}>{part}</Part>] : [];
  });
}

/** Whether a part stands anywhere on the page. */
export function hasPart(
  name: 'corrections' | 'contents' | 'keyEvents',
  page: ArticlePage,
): boolean {
  return (
    page.furniture[name] !== undefined &&
    Object.values(page.layout).some((names: ArticleLayout['main']) => names.includes(name))
  );
}

function furniturePart(name: string, page: ArticlePage, path: string): ReactNode {
  const Component = (page.furniture as Readonly<Record<string, ComponentType<object> | undefined>>)[
    name
  ];
  const isOurs = Object.hasOwn(partProps, name);
  if (!Component) {
    if (!isOurs) reportIssue(page.onIssue, unknownPart(name, path));
    return undefined;
  }
  const props = isOurs ? partProps[name as keyof typeof partProps](page) : sitePartProps(page);
  return props && <Component {...props} />;
}

function Part({ children }: { children: ReactNode }) {
  return children;
}

function unknownPart(name: string, path: string) {
  return {
    code: 'part-unknown',
    path,
    severity: 'warning' as const,
    message: `No part is called "${name}" here, so nothing stands in its place: correct the name in layout, or pass a component of your own, furniture={{ ${name}: YourComponent }}.`,
  };
}
