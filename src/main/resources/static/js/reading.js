// On the page of a notice: copies an item as people cite it, with the address where it stands.
(function () {
  'use strict';

  // Without https there is no clipboard but that of a selection.
  function copyBySelection(text) {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'unseen';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error('not copied'));
  }

  function copy(text) {
    return navigator.clipboard ? navigator.clipboard.writeText(text).catch(() => copyBySelection(text)) : copyBySelection(text);
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-cite]');
    if (!button) {
      return;
    }
    const clause = button.closest('[id]');
    const address = `${window.location.origin}${window.location.pathname}#${clause.id}`;
    copy(`${button.dataset.cite}\n${address}`).then(() => {
      const said = document.getElementById('copied');
      said.textContent = said.dataset.said;
      button.classList.add('done');
      button.focus();
    });
  });

  // Back to the top of its folded contents only where somebody opened them: a chosen entry folds them again.
  document.addEventListener('click', (event) => {
    const entry = event.target.closest('.toc a');
    if (entry) {
      entry.closest('details').open = false;
    }
  });
})();
