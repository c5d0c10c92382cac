import { parseArgs } from 'node:util';
import type { Locale } from '../i18n/Locale';
import { getLocale } from '../i18n/getLocale';
import { languageTag } from '../lib/languageTag';
import { isTimeZone, parseMoment } from '../lib/moment';
import { themeNames, type ThemeName } from '../theme/themes';

/** Formats that the command reads. */
export type SourceName = (typeof sourceNames)[number];

/** What the arguments ask for. */
export type Command =
  | { name: 'help' }
  | { name: 'version' }
  | {
      name: 'render';
      /** Path, or `-` for standard input. */
      file: string;
      from: SourceName;
      locale: Locale;
      /** Language of the text, only where the arguments say it. */
      language: string | undefined;
      timeZone: string | undefined;
      theme: ThemeName;
      now: string | undefined;
    };

/** Arguments that cannot be followed; its message is for whoever typed them. */
export class UsageError extends Error {}

const sourceNames = ['auto', 'wordpress', 'jsonld', 'html', 'ans', 'feed', 'text', 'json'] as const;

/** Reads the arguments after the command's own name; throws a {@link UsageError} that says what is wrong. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = readArguments(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };

  const [name, file, ...others] = positionals;
  if (name === undefined) throw new UsageError('Say what to do: newsprint render <file>.');
  if (name !== 'render') throw new UsageError(`There is no command "${name}", only "render".`);
  if (file === undefined) {
    throw new UsageError('Name the file to render, or "-" for standard input.');
  }
  if (others.length > 0) {
    throw new UsageError(`One file at a time: "${others[0]!}" is one too many.`);
  }
  return {
    name,
    file,
    from: oneOf(values.from ?? 'auto', sourceNames, '--from'),
    locale: readLocale(values.locale ?? 'en'),
    language: values.locale,
    timeZone: readTimeZone(values['time-zone']),
    theme: oneOf(values.theme ?? 'broadsheet', themeNames, '--theme'),
    now: readNow(values.now),
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        locale: { type: 'string' },
        'time-zone': { type: 'string' },
        theme: { type: 'string' },
        now: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Name extends string>(value: string, names: readonly Name[], option: string): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) {
    throw new UsageError(`${option} takes ${names.join(', ')}; "${value}" is none of them.`);
  }
  return found;
}

/** English stands in for languages that do not ship; whoever asked for another one should know. */
function readLocale(tag: string): Locale {
  const locale = getLocale(tag);
  if (languageOf(locale.tag) !== languageOf(tag) || !languageTag(tag)) {
    throw new UsageError(
      `--locale: no words ship for "${tag}". Use a tag such as en, tr or ar-EG.`,
    );
  }
  return locale;
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0]!;
}

function readTimeZone(timeZone: string | undefined): string | undefined {
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new UsageError(
      `--time-zone: "${timeZone}" is no zone that this computer knows. Use a name such as Europe/Oslo.`,
    );
  }
  return timeZone;
}

function readNow(now: string | undefined): string | undefined {
  if (now !== undefined && !parseMoment(now)) {
    throw new UsageError(`--now: "${now}" is no ISO 8601 time such as 2026-11-12T06:15:00Z.`);
  }
  return now;
}
