// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/locales/en';
import { parseCommand, UsageError } from '../../src/cli/parseCommand';

describe('parseCommand', () => {
  it('renders a file with defaults', () => {
    expect(parseCommand(['render', 'post.json'])).toEqual({
      name: 'render',
      file: 'post.json',
      from: 'auto',
      locale: en,
      language: undefined,
      timeZone: undefined,
      theme: 'broadsheet',
      now: undefined,
    });
  });

  it('reads every option, before and after the file', () => {
    const args =
      '--from text --locale tr-CY render - --time-zone Asia/Nicosia --theme broadsheet --now 2026-11-12T06:15:00Z';
    expect(parseCommand(args.split(' '))).toMatchObject({
      file: '-',
      from: 'text',
      locale: { tag: 'tr-CY', direction: 'ltr' },
      language: 'tr-CY',
      timeZone: 'Asia/Nicosia',
      now: '2026-11-12T06:15:00Z',
    });
  });

  it.each([
    [['--help'], 'help'],
    [['-h', 'render'], 'help'],
    [['--version'], 'version'],
  ])('answers %j', (args, name) => {
    expect(parseCommand(args)).toEqual({ name });
  });

  it.each([
    ['', 'newsprint render <file>'],
    ['draw x', '"draw"'],
    ['render', 'Name the file'],
    ['render a b', '"b"'],
    ['render a --colour red', '--colour'],
    ['render a --from', '--from'],
    ['render a --from rss', '"rss"'],
    ['render a --theme tabloid', '"tabloid"'],
    ['render a --locale la', '"la"'],
    ['render a --locale en_GB!', '"en_GB!"'],
    ['render a --time-zone Mars/Base', '"Mars/Base"'],
    ['render a --now soon', '"soon"'],
  ])('refuses "%s" and says why', (line, words) => {
    const parse = () => parseCommand(line.split(' ').filter(Boolean));
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(words);
  });
});
