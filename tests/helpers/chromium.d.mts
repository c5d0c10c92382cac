import type { LaunchOptions } from 'playwright';

export function ensureChromium(): string;
export function launchOptions(): Pick<LaunchOptions, 'executablePath' | 'chromiumSandbox' | 'args'>;
