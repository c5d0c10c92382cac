/** In the page of an iframe: tells the page around it how high the content is, whenever that changes. */
new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'newsprint:resize', height }, '*');
}).observe(document.documentElement);
