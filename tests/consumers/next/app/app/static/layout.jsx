import 'newsprint/styles.css';

export default function StaticLayout({ children }) {
  return children;
}
