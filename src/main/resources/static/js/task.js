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
