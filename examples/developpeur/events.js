// Writes the events of the element shown, the last one first.
const log = document.querySelector('[data-listens]');
const stage = document.getElementById('apercu');
// They do not all bubble: heard on the way down, they are all heard.
for (const type of log.dataset.listens.split(' '))
  stage.addEventListener(
    type,
    ({ phase, code, link }) => {
      const line = document.createElement('li');
      line.textContent = `${type} : ${phase ? [phase, code].filter(Boolean).join(', ') : link || '(rien n’est demandé)'}`;
      log.prepend(line);
      while (log.children.length > 20) log.lastElementChild.remove();
    },
    { capture: true },
  );
