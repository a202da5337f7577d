// Writing a notice here: Enter at the end of an item goes on with the next one, Tab at its beginning moves it a level in,
// Shift+Tab a level out. Where there is no further level Tab goes to the next field, so that nobody is caught in the text.
(function () {
  'use strict';

  const writing = (field) => field.matches?.('.reviewing[data-writing] .item textarea[name="text"]');
  const atStart = (field) => field.selectionStart === 0 && field.selectionEnd === 0;
  const atEnd = (field) => field.selectionStart === field.value.length && field.selectionEnd === field.value.length;

  // A new item chooses among its places; one that is saved is moved by its own buttons.
  function indent(field, outwards) {
    const form = field.closest('form');
    const places = form.querySelector('select[name="depth"]');
    if (places) {
      const next = places.selectedIndex + (outwards ? -1 : 1);
      if (next < 0 || next >= places.options.length) {
        return false;
      }
      places.selectedIndex = next;
      places.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }
    const item = field.closest('.item');
    const move = item.querySelector(`form[action$="/${outwards ? 'out' : 'in'}"]`);
    if (!move || field.value !== field.defaultValue || !possible(item, outwards)) {
      return false;
    }
    move.requestSubmit();
    return true;
  }

  const level = (item) => Number(/(?:^|\s)lvl(\d+)/.exec(item?.className ?? '')?.[1] ?? -1);

  // Out unless outermost; in unless the first of its level.
  function possible(item, outwards) {
    if (outwards) {
      return level(item) > 0;
    }
    let before = item.previousElementSibling;
    while (before && level(before) > level(item)) {
      before = before.previousElementSibling;
    }
    return level(before) === level(item);
  }

  // The editor of a new item is there to be typed into.
  function begin() {
    const field = document.querySelector('.reviewing[data-writing] #item-new textarea[name="text"]');
    if (field && !document.activeElement?.closest('#item-new')) {
      field.focus();
    }
  }

  document.addEventListener('htmx:afterSettle', begin);
  begin();

  document.addEventListener('keydown', (event) => {
    const field = event.target;
    if (!writing(field) || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey && atEnd(field)) {
      event.preventDefault();
      if (field.value.trim() === '') {
        field.closest('form').querySelector('.acts a')?.click();
      } else {
        // A click, not requestSubmit: only then does htmx send the button's own value.
        field.form.querySelector('[data-on]')?.click();
      }
    } else if (event.key === 'Tab' && atStart(field) && indent(field, event.shiftKey)) {
      event.preventDefault();
    }
  });
})();
