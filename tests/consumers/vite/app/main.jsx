import { Article, en, themeCss, VersionLink } from 'newsprint';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { article, site } from './article.mjs';

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <style>{themeCss('broadsheet')}</style>
    <Article article={article} locale={en} components={{ VersionLink }} {...site} />
  </StrictMode>,
);
