import { themeCss } from 'newsprint';

export default function StyledLayout({ children }) {
  return (
    <>
      <style>{themeCss('broadsheet')}</style>
      {children}
    </>
  );
}
