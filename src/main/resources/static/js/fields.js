// Dates with their weekday and a calendar; selects with a search box.
(function () {
  'use strict';

  const DAY_FIRST = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\s*$/;
  const language = document.documentElement.lang || 'vi';
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long' });
  const two = (number) => String(number).padStart(2, '0');

  function read(text) {
    const parts = DAY_FIRST.exec(text);
    if (!parts) {
      return null;
    }
    const [day, month] = [Number(parts[1]), Number(parts[2])];
    const year = Number(parts[3]) + (parts[3].length === 2 ? 2000 : 0);
    const date = new Date(year, month - 1, day);
    return date.getMonth() === month - 1 && date.getDate() === day ? date : null;
  }

  const written = (date) => `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  const iso = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

  function dated(input) {
    if (input.dataset.ready) {
      return;
    }
    input.dataset.ready = 'true';
    const around = input.closest('.with') ?? input.parentElement;
    const echo = around.querySelector('output');
    const button = around.querySelector('[data-calendar]');

    function tell() {
      const date = read(input.value);
      if (echo) {
        echo.textContent = date ? weekday.format(date) : '';
      }
    }

    input.addEventListener('input', tell);
    input.addEventListener('change', () => {
      const date = read(input.value);
      if (date) {
        input.value = written(date);
      }
      tell();
    });
    tell();

    button?.addEventListener('click', () => {
      let native = around.querySelector('input[type="date"]');
      if (!native) {
        native = document.createElement('input');
        native.type = 'date';
        native.tabIndex = -1;
        native.setAttribute('aria-hidden', 'true');
        native.setAttribute('data-no-draft', '');
        native.addEventListener('change', () => {
          if (native.value) {
            const [year, month, day] = native.value.split('-');
            input.value = `${day}/${month}/${year}`;
            input.dispatchEvent(new Event('input', { bubbles: true }));
            input.dispatchEvent(new Event('change', { bubbles: true }));
            input.focus();
          }
        });
        around.append(native);
      }
      const date = read(input.value);
      native.value = date ? iso(date) : '';
      native.showPicker?.();
    });
  }

  // A select with data-pick gets a search box; multiple ones show chips.
  function picked(select) {
    if (select.tomselect || !window.TomSelect) {
      return;
    }
    const nothing = window.tracker.meta('word-nothing');
    const made = new window.TomSelect(select, {
      plugins: select.multiple ? { remove_button: { title: window.tracker.meta('word-remove') } } : {},
      maxOptions: 500,
      hideSelected: select.multiple,
      placeholder: select.dataset.placeholder ?? select.querySelector('option[value=""]')?.textContent ?? '',
      allowEmptyOption: false,
      searchField: ['text', 'find'],
      render: {
        no_results: () => {
          const line = document.createElement('div');
          line.className = 'no-results';
          // A list box holds options only; this one says why there is none to choose.
          line.setAttribute('role', 'option');
          line.setAttribute('aria-disabled', 'true');
          line.textContent = nothing;
          return line;
        },
      },
    });
    made.control_input.setAttribute('autocomplete', 'off');
    // A list that opens asks for the cursor a moment later: somebody who has left meanwhile is not fetched back.
    const focused = made.onFocus.bind(made);
    const here = () => made.wrapper.contains(document.activeElement);
    made.onFocus = (event) => here() && focused(event);
    // It also looks through its options a moment after the last letter: not once somebody has gone on to the next field.
    const opened = made.open.bind(made);
    made.open = () => here() && opened();
    // The box that is shown has the label now; this one only sends.
    select.setAttribute('aria-hidden', 'true');
    const told = select.getAttribute('aria-describedby');
    if (told) {
      made.control_input.setAttribute('aria-describedby', told);
    }
  }

  function ready(part) {
    part.querySelectorAll('input[data-date]').forEach(dated);
    part.querySelectorAll('select[data-pick]').forEach(picked);
  }

  ready(document);
  document.addEventListener('htmx:load', (event) => ready(event.detail.elt));
})();
