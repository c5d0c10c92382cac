import * as cards from '../../stories/components/ArticleCard.stories';
import * as lists from '../../stories/components/MostRead.stories';
import { ar, en, tr } from '../../src/locales';
import type { StoryModule } from '../helpers/stories';

const locales: Readonly<Record<string, object>> = { ar, en, tr };

/**
 * Every story of the components that are widgets, by name, as whatever JSX means in this bundle. Those with tabs are
 * left out: a leaf with state is React's alone.
 */
export const stories = Object.entries({ lists, cards }).flatMap(([of, module]) => {
  const { default: meta, ...named } = module as unknown as StoryModule;
  const { component: Component } = meta;
  return Object.entries(named)
    .filter(([, { args }]) => !args?.components)
    .map(([name, { args, globals }]) => {
      const props = { locale: locales[globals?.locale ?? 'en'], ...meta.args, ...args };
      return { name: `${of} ${name}`, render: () => <Component {...props} /> };
    });
});
