import type { ComponentType, ReactNode } from 'react';

type Args = Readonly<Record<string, unknown>>;

/** What tests read of a story. */
export interface Story {
  args?: Args;
  globals?: { locale?: string };
  render?: (args: Args) => ReactNode;
}

/** What a `*.stories.tsx` exports. */
export interface StoryModule {
  default: Story & { component: ComponentType<object> };
  [name: string]: Story;
}
