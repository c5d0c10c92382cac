/**
 * The text of a script that applies a reader's kept preferences before the page is first painted, so that nothing
 * flashes. Put it into `<head>` with the policy's nonce, or serve it as a file that `<head>` loads without `async` or
 * `defer`. It sets on the root element what `ReadingPreferences` sets, and nothing where nothing was chosen.
 */
export const readingPreferencesScript =
  "try{let{textSize:t,colorScheme:c,reduceMotion:m}=JSON.parse(localStorage.getItem('newsprint-reading'))||{},{style:s,dataset:d}=document.documentElement;t&&t!=100&&(s.fontSize=t+'%');c&&(s.colorScheme=c=='auto'?'light dark':c);c&&c!='auto'&&(d.colorScheme=c);m&&(d.reduceMotion='')}catch{}";
