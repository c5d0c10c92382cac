const words =
  'columnist|contributor|correspondent|critic|director|editor|journalist|producer|professor|reporter|writer|redakteur|redakteurin|reporterin|journalistin|korrespondent|korrespondentin|journaliste|corresponsal|corrispondente|periodista|muhabir|muhabiri';
const anywhere = new RegExp(String.raw`(?<!\p{L})(?:${words}|chief)(?!\p{L})`, 'iu');
const whole = new RegExp(
  String.raw`^(?:[\p{L}-]+\s){0,4}(?:${words})(?:[ -]at[ -]large|[ -]in[ -]chief)?$`,
  'iu',
);

/** Whether a text names a job: "AP National Writer", "chief of the foreign desk". */
export function hasJobWord(text: string): boolean {
  return anywhere.test(text);
}

/** Whether a text is a job title and nothing else: "Science correspondent", "Editor-at-large". */
export function isJobTitle(text: string): boolean {
  return whole.test(text);
}
