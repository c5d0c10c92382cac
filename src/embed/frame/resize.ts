/** The longest a frame may make itself, in pixels. */
const limit = 5000;

/** On the host's page: gives each of our iframes the height it asks for. A frame can change no other than itself. */
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'newsprint:resize' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(
    'iframe[data-newsprint-frame]',
  )) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, limit)}px`;
  }
});
