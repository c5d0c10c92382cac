/** Calls back once, as soon as an element is within the window by these options. The result ends the waiting. */
export function whenVisible(
  element: Element,
  options: IntersectionObserverInit,
  callback: () => void,
): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    callback();
  }, options);
  observer.observe(element);
  return () => observer.disconnect();
}
