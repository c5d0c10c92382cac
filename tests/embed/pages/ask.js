// Runs on the host's page, where no driver's commands are needed: leaves what it found in `window.said`.
const violations = [];
addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
  violations.push(violatedDirective),
);
const told = [];
for (const name of ['ready', 'error'])
  addEventListener(`newsprint:${name}`, ({ target }) => told.push(`${name} ${target.id}`));

const wanted = document.body.dataset.waitFor.split(', ').filter(Boolean);
const started = Date.now();
const clock = setInterval(() => {
  if (!wanted.every((one) => told.includes(one)) && Date.now() - started < 15_000) return;
  clearInterval(clock);
  window.said = {
    told: told.sort(),
    violations,
    widgets: [...document.querySelectorAll('[id]')].map(read),
  };
}, 50);

function read({ id, shadowRoot, children }) {
  const fallback = [...children].every((child) => child.getBoundingClientRect().height > 0);
  if (!shadowRoot || shadowRoot.querySelector('slot')) return { id, fallback };
  const elements = [...shadowRoot.querySelectorAll('*')];
  return {
    id,
    headlines: [...shadowRoot.querySelectorAll('a')].map((link) => link.textContent),
    rank: getComputedStyle(shadowRoot.querySelector('[part=most-read-rank]')).color,
    link: getComputedStyle(shadowRoot.querySelector('[part=most-read-link]')).color,
    values: elements.map((element) => {
      const style = getComputedStyle(element);
      return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
    }),
  };
}
