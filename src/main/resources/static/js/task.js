// Quick fills of a report: data-fill names the field, data-text what goes into it. Typed text is never replaced.
(function () {
  'use strict';

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-fill]');
    const field = button && document.getElementById(button.dataset.fill);
    if (!field) {
      return;
    }
    const typed = field.value.trim();
    if (!typed.includes(button.dataset.text)) {
      field.value = typed ? `${typed}\n${button.dataset.text}` : button.dataset.text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    field.focus();
  });
})();

// Rows that are picked: all at once, and how many. What needs no picked row stays quiet until there is one.
(function () {
  'use strict';

  const boxes = () => [...document.querySelectorAll('input.pick')];

  function tell() {
    const form = document.getElementById('picked');
    if (!form) {
      return;
    }
    const picked = boxes().filter((box) => box.checked).length;
    const words = form.querySelector('[data-picked]');
    words.textContent = picked ? words.dataset.words.replace('{0}', String(picked)) : '';
    form.querySelectorAll('button').forEach((button) => {
      button.disabled = picked === 0;
    });
    const all = form.querySelector('[data-pick-all]');
    all.checked = picked > 0 && picked === boxes().length;
    all.indeterminate = picked > 0 && picked < boxes().length;
  }

  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-pick-all]')) {
      boxes().forEach((box) => {
        box.checked = event.target.checked;
      });
    }
    tell();
  });
  document.addEventListener('htmx:afterSettle', tell);
  window.addEventListener('pageshow', tell);
  tell();
})();

// Copies a text, typed or shown, for another program.
(function () {
  'use strict';

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy]');
    const from = button && document.getElementById(button.dataset.copy);
    if (!from) {
      return;
    }
    const text = 'value' in from ? from.value : from.textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Without a secure connection there is no clipboard: the text is marked for the usual keys.
      if ('select' in from) {
        from.select();
        document.execCommand('copy');
      } else {
        const range = document.createRange();
        range.selectNodeContents(from);
        window.getSelection().removeAllRanges();
        window.getSelection().addRange(range);
        document.execCommand('copy');
      }
    }
    button.textContent = button.dataset.copied;
  });
})();
