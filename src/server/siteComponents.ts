import type { ReactElement, ReactNode } from 'react';
import type { ArticleProps } from '../article/Article';
import type { Components } from '../components/components';
import { reportIssue, type OnIssue } from '../model/issue';
import { Markup } from './Markup';
import { print } from './jsx-runtime';
import { session } from './session';

/** React's own function, which prints what a site made with React. */
export type RenderToStaticMarkup = (node: ReactNode) => string;

/** The site's own components. */
export interface SiteComponents {
  blocks?: ArticleProps['blocks'];
  components?: Partial<Components> | undefined;
  furniture?: ArticleProps['furniture'];
}

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => unknown;

/**
 * The site's components as functions that let React print them: they may use all of React, hooks included. What stands
 * inside one is ours again. One of `components` or `furniture` that throws is reported and leaves what stands inside it.
 */
export function throughReact(
  { blocks, components, furniture }: SiteComponents,
  render: RenderToStaticMarkup | undefined,
  onIssue: OnIssue | undefined,
): SiteComponents {
  const given = Object.entries({ blocks, components, furniture })
    .flatMap(([name, table]) => (table ? [name] : []))
    .join(' and ');
  if (!given) return {};
  if (!render) {
    throw new Error(
      `${given}: these components are React's, and nothing here knows React. Pass renderToStaticMarkup of react-dom/server beside them.`,
    );
  }
  let ahead: ReadonlyMap<unknown, Markup> | undefined;
  const printed = (component: Component): Component => {
    return (props) => {
      ahead ??= printAhead(blocks as Record<string, Component>, props, render);
      return ahead.get(props.block) ?? printComponent(component, props, render);
    };
  };
  const guarded =
    (table: string) =>
    (component: Component, name: string): Component => {
      return (props) => {
        try {
          return printComponent(component, props, render);
        } catch (error) {
          reportIssue(onIssue, componentFailed(table, name, error));
          return props.children;
        }
      };
    };
  return {
    blocks: blocks && mapValues(blocks, printed),
    components: components && mapValues(components, guarded('components')),
    furniture: furniture && mapValues(furniture, guarded('furniture')),
  };
}

function mapValues<Table extends object>(
  table: Table,
  change: (component: Component, name: string) => Component,
): Table {
  const entries = Object.entries(table).filter(([, component]) => component);
  return Object.fromEntries(
    entries.map(([name, component]) => [name, change(component as Component, name)]),
  ) as Table;
}

/** Stands for our markup inside a component of React's. Nothing else prints it: React escapes every `<` of a text. */
const slot = { tag: 'newsprint-slot', html: '<newsprint-slot></newsprint-slot>' };

function printComponent(type: Component, props: Props, render: RenderToStaticMarkup): Markup {
  const { children } = props;
  if (children === undefined || typeof children === 'string') {
    return new Markup(render(reactElement(type, props)));
  }
  const html = render(reactElement(type, { ...props, children: reactElement(slot.tag, {}) }));
  return new Markup(html.replaceAll(slot.html, () => print(children)));
}

/**
 * All blocks of the body that the site prints, in one rendering: React takes longer to begin one than to print a block.
 * None where one of them throws: then each is printed by itself, and only that one is lost.
 */
function printAhead(
  table: Readonly<Record<string, Component>>,
  props: Props,
  render: RenderToStaticMarkup,
): ReadonlyMap<unknown, Markup> {
  const blocks = (session.body ?? []).filter((block) => Object.hasOwn(table, block?.type));
  const nodes = blocks.flatMap((block, index) => [
    reactElement(table[block.type], { ...props, block }, `block ${index}`),
    reactElement(slot.tag, {}, `end ${index}`),
  ]);
  try {
    const pieces = render(nodes).split(slot.html);
    if (pieces.length !== blocks.length + 1) return new Map();
    return new Map(blocks.map((block, index) => [block, new Markup(pieces[index]!)]));
  } catch {
    return new Map();
  }
}

/** What React 19's own `jsx` makes, so that a page without such components needs no React. */
function reactElement(type: unknown, props: object, key: string | null = null): ReactElement {
  return {
    $$typeof: Symbol.for('react.transitional.element'),
    type,
    key,
    props,
    _owner: null,
    _store: {},
  } as unknown as ReactElement;
}

function componentFailed(table: string, name: string, error: unknown) {
  return {
    code: 'component-failed',
    path: `${table}.${name}`,
    severity: 'error' as const,
    message: `The site's ${name} threw "${messageOf(error)}", so only what stands inside it is shown: mend it, or leave it out of ${table}.`,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
