import { useState } from 'react';

interface CodeProps {
  label: string;
  code: string;
}

/** Code to paste, with a button that copies it and says so. */
export function Code({ label, code }: CodeProps) {
  const [copied, setCopied] = useState({ code: '', said: '' });
  const say = (said: string) => setCopied({ code, said });

  return (
    <div>
      <pre>
        <code>{code}</code>
      </pre>
      <p>
        <button
          type="button"
          onClick={() =>
            navigator.clipboard.writeText(code).then(
              () => say('Copied.'),
              () => say('The browser does not allow it. Select the text and copy it.'),
            )
          }
        >
          Copy {label}
        </button>{' '}
        <span role="status">{copied.code === code && copied.said}</span>
      </p>
    </div>
  );
}
