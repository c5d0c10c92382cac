import { themeCss } from 'newsprint';

export const metadata = { title: 'A Next site', icons: { icon: 'data:,' } };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <style>{themeCss('broadsheet')}</style>
        {children}
      </body>
    </html>
  );
}
