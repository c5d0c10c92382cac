import { Article, en, MostRead, Tabs } from 'newsprint/static';
import { article, site } from '../../../article.mjs';

const [first, second] = site.mostRead.items;
const lists = [
  { title: 'News', items: [first] },
  { title: 'Sport', items: [second] },
];

export default function TabsPage() {
  return (
    <>
      <Article article={article} locale={en} {...site} />
      <MostRead lists={lists} components={{ Tabs }} />
    </>
  );
}
