import { HostFrame } from './HostFrame';
import { Missing } from './Missing';
import { useBuild } from './useBuild';

/** A page of somebody else's with the built widget in it. */
export function HostPage({ host, title }: { host: string; title: string }) {
  const build = useBuild();
  if (build === 'missing') return <Missing />;

  return <HostFrame host={host} title={title} />;
}
