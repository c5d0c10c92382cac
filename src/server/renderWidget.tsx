import type { ComponentType } from 'react';
import { ArticleCard, type ArticleCardProps } from '../components/ArticleCard/ArticleCard';
import { MostRead, type MostReadProps } from '../components/MostRead/MostRead';
import { sessionOf, type RenderArticleOptions } from './document';
import { print } from './jsx-runtime';
import { renderIn } from './session';
import { throughReact } from './siteComponents';

/** What each widget is told; a new one needs a line here and one in the table below. */
interface Widgets {
  'most-read': MostReadProps;
  'article-card': ArticleCardProps;
}

const widgets: { [Name in keyof Widgets]: ComponentType<Widgets[Name]> } = {
  'most-read': MostRead,
  'article-card': ArticleCard,
};

/** Names of the widgets that `renderWidget` knows. */
export type WidgetName = keyof Widgets;

/** The props of a widget's component, and how it is to be written. */
export type WidgetProps<Name extends WidgetName = WidgetName> = Omit<Widgets[Name], 'ref'> &
  Pick<RenderArticleOptions, 'renderToStaticMarkup'> & {
    /**
     * Address of `newsprint/styles.css`. With it the widget stands in a declarative shadow root, where the page's own
     * CSS does not reach it; without it, it is plain HTML, and the page links the stylesheet itself.
     */
    stylesheet?: string | undefined;
  };

/**
 * Renders a widget as HTML for a page that somebody else makes: no script, no inline style. An empty string where the
 * widget has nothing to show. Throws on a name that is none, and when `components` come without `renderToStaticMarkup`.
 */
export function renderWidget<Name extends WidgetName>(
  name: Name,
  { stylesheet, renderToStaticMarkup, components, ...props }: WidgetProps<Name>,
): string {
  if (!Object.hasOwn(widgets, name)) {
    throw new Error(`There is no widget "${name}", only ${Object.keys(widgets).join(', ')}.`);
  }
  const Widget = widgets[name] as ComponentType<object>;
  const site = throughReact({ components }, renderToStaticMarkup, undefined);
  return renderIn(sessionOf({ stylesheet, renderToStaticMarkup }), () => {
    const widget = <Widget {...props} {...site} />;
    if (stylesheet === undefined || print(widget) === '') return print(widget);
    return print(
      <div>
        <template {...openShadow}>
          <link rel="stylesheet" href={stylesheet} />
          {widget}
        </template>
      </div>,
    );
  });
}

/** Types know this attribute by no name of React's yet. */
const openShadow = { shadowrootmode: 'open' };
