import type { Issue } from '../model/issue';
import { renderArticle } from '../server';
import { parseCommand, UsageError, type Command } from './parseCommand';
import { readInput } from './readInput';
import { usage } from './usage';

/** All that the command touches outside itself. */
export interface Terminal {
  /** The text of a file; `-` is standard input. Rejects when it cannot be read. */
  read: (file: string) => Promise<string>;
  write: (text: string) => void;
  writeError: (text: string) => void;
  /** The current time, ISO 8601. */
  now: () => string;
  version: () => string;
}

const exitCodes = { done: 0, noResult: 1, wrongUsage: 2 };

/** Runs the command with the arguments after its name; gives the exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = parseCommand(args);
    return await run(command, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.writeError(`newsprint: ${error.message} Try newsprint --help.\n`);
    return exitCodes.wrongUsage;
  }
}

function run(command: Command, terminal: Terminal): number | Promise<number> {
  if (command.name === 'render') return render(command, terminal);

  terminal.write(command.name === 'help' ? usage : `${terminal.version()}\n`);
  return exitCodes.done;
}

async function render(command: Command & { name: 'render' }, terminal: Terminal): Promise<number> {
  const { locale, theme, timeZone } = command;
  const input = await readFile(command.file, terminal);
  const { article, issues } = readInput(input, command.from, {
    locale: command.language,
    timeZone,
  });
  const found = [...issues];
  if (article) {
    const now = command.now ?? terminal.now();
    const onIssue = (issue: Issue) => found.push(issue);
    terminal.write(renderArticle(article, { locale, theme, timeZone, now, onIssue }));
  }
  for (const issue of found) terminal.writeError(formatIssue(issue));
  return found.some(({ severity }) => severity === 'error') ? exitCodes.noResult : exitCodes.done;
}

async function readFile(file: string, terminal: Terminal): Promise<string> {
  try {
    return await terminal.read(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`"${file}" cannot be read: ${reason}.`);
  }
}

/** One line an issue, whatever the text it quotes. */
function formatIssue({ severity, code, path, message }: Issue): string {
  const place = [severity, code, path].filter(Boolean).join(' ');
  return `${place}: ${message}`.replace(/\s+/g, ' ') + '\n';
}
