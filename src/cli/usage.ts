import { themeNames } from '../theme/themes';

/** What `newsprint --help` prints. */
export const usage = `Usage: newsprint render <file|-> [options]

Writes the article in a file, or in standard input for "-", as a complete HTML document to standard output.

Options:
  --from <source>      auto, wordpress, jsonld, html, ans, feed, text or json (default: auto)
  --locale <tag>       language of the page and of the text: en, tr, ar (default: en)
  --time-zone <zone>   IANA zone of the times: Europe/Oslo (default: UTC)
  --theme <name>       ${themeNames.join(', ')} (default: broadsheet)
  --now <time>         ISO 8601 instant that notices with an end are compared to (default: the current time)
  --help               this text
  --version            the version

What was not as expected is listed on standard error. The exit code is 1 when there is no result, 2 on wrong usage.
`;
