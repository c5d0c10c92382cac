export default function EmptyPage() {
  return <p>Nothing but Next itself.</p>;
}
