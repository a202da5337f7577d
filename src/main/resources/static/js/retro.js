// The grid of past results: Enter and the arrows go down a column, Ctrl+D repeats the cell above, the arrow in a heading
// fills a column down, and cells copied in a spreadsheet may be pasted straight onto it.
(function () {
  'use strict';

  const cellOf = (target) => target.closest?.('form.past [data-column]');
  const columnOf = (cell) => Array.from(cell.form.querySelectorAll(`[data-column="${cell.dataset.column}"]`));

  function step(cell, by) {
    const column = columnOf(cell);
    const next = column[column.indexOf(cell) + by];
    if (next) {
      next.focus();
      next.select?.();
    }
    return next;
  }

  function put(cell, value) {
    if (cell.value === value) {
      return;
    }
    cell.value = value;
    cell.dispatchEvent(new Event('input', { bubbles: true }));
    cell.dispatchEvent(new Event('change', { bubbles: true }));
  }

  document.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    if (!cell || event.isComposing || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      step(cell, event.shiftKey ? -1 : 1);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && cell.tagName === 'INPUT') {
      event.preventDefault();
      step(cell, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key.toLowerCase() === 'd' && event.ctrlKey) {
      event.preventDefault();
      const column = columnOf(cell);
      const above = column[column.indexOf(cell) - 1];
      if (above) {
        put(cell, above.value);
        step(cell, 1);
      }
    }
  });

  // Down from the first cell that says something, into those that say nothing.
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-fill-down]');
    if (!button) {
      return;
    }
    let value = '';
    button.closest('form').querySelectorAll(`[data-column="${button.dataset.fillDown}"]`).forEach((cell) => {
      if (cell.value.trim()) {
        value = cell.value;
      } else if (value) {
        put(cell, value);
      }
    });
  });

  document.addEventListener('paste', (event) => {
    const cell = cellOf(event.target);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!cell || !/[\t\n]/.test(text.trim())) {
      return;
    }
    event.preventDefault();
    if (!text.includes('\t') && !text.includes('"')) {
      // One column: from here down.
      const column = columnOf(cell);
      const values = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
      column.slice(column.indexOf(cell)).slice(0, values.length).forEach((one, at) => {
        if (one.tagName === 'SELECT') {
          const wanted = values[at].trim().toLowerCase();
          const found = Array.from(one.options).find((option) => option.text.toLowerCase() === wanted);
          if (found) {
            put(one, found.value);
          }
        } else {
          put(one, values[at].trim());
        }
      });
      return;
    }
    const form = document.getElementById('retro-paste');
    if (form) {
      form.elements.text.value = text;
      form.elements.task.value = cell.form.dataset.task ?? '';
      form.elements.text.dispatchEvent(new Event('input', { bubbles: true }));
      form.requestSubmit();
    }
  });

  // What was kept has another version: what is typed from now on is typed against that one.
  document.addEventListener('htmx:afterSwap', (event) => {
    const row = event.detail.target?.closest?.('form.past tr') ?? event.detail.elt?.closest?.('form.past tr');
    const kept = row?.querySelector('.kept');
    const form = row?.closest('form');
    if (!kept || !form) {
      return;
    }
    row.classList.toggle('bad', Boolean(kept.querySelector('.late')));
    if (form.draft && kept.dataset.draftKey) {
      form.draft.key = kept.dataset.draftKey;
    }
  });
})();
