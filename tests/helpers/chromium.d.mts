import type { LaunchOptions } from 'playwright';

export function findChromium(): string | undefined;
export function ensureChromium(): string;
export function launchOptions(): Pick<LaunchOptions, 'executablePath' | 'chromiumSandbox' | 'args'>;
