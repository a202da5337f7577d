// An "@" in the words offers the people of a list beside them; who is chosen is named in the words and marked in the list.
(function () {
  'use strict';

  const TYPED = /(?:^|[^\p{L}\p{N}])@([^@\n]{0,60})$/u;
  const MOST = 6;

  const fold = (text) =>
    text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();

  function naming(select) {
    const words = document.getElementById(select.dataset.namedIn);
    if (!words || words.dataset.naming) {
      return;
    }
    words.dataset.naming = 'true';
    const people = [...select.options].map((option) => ({
      id: option.value,
      name: option.dataset.name,
      text: option.textContent,
      find: ` ${fold(option.textContent)}`,
    }));
    const named = new Map();
    const list = document.createElement('ul');
    list.className = 'offers';
    list.id = `${words.id}-people`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', select.dataset.label ?? '');
    list.hidden = true;
    const below = document.createElement('div');
    below.className = 'below';
    below.append(list);
    words.after(below);
    words.setAttribute('aria-controls', list.id);
    words.setAttribute('aria-autocomplete', 'list');

    let offered = [];
    let active = 0;

    function typed() {
      const found = words.selectionStart === words.selectionEnd
        ? TYPED.exec(words.value.slice(0, words.selectionStart)) : null;
      return found && !/^\s/.test(found[1]) ? found[1] : null;
    }

    function fitting(text) {
      const wanted = fold(text).trim().replace(/\s+/g, ' ');
      const over = fold(text);
      return people.filter((one) => one.find.includes(` ${wanted}`) && !over.startsWith(`${fold(one.name)} `)).slice(0, MOST);
    }

    function offer() {
      const text = typed();
      offered = text === null ? [] : fitting(text);
      active = 0;
      draw();
    }

    function draw() {
      list.replaceChildren(...offered.map((one, at) => {
        const line = document.createElement('li');
        line.id = `${list.id}-${at}`;
        line.setAttribute('role', 'option');
        line.setAttribute('aria-selected', String(at === active));
        line.textContent = one.text;
        line.addEventListener('pointerdown', (event) => event.preventDefault());
        line.addEventListener('click', () => choose(one));
        return line;
      }));
      list.hidden = offered.length === 0;
      if (list.hidden) {
        words.removeAttribute('aria-activedescendant');
      } else {
        words.setAttribute('aria-activedescendant', `${list.id}-${active}`);
      }
    }

    function close() {
      offered = [];
      draw();
    }

    function choose(one) {
      const text = typed();
      if (text === null) {
        return;
      }
      const end = words.selectionStart;
      words.setRangeText(`${one.name} `, end - text.length, end, 'end');
      if (!mark(one.id, true)) {
        named.set(one.id, `@${one.name}`);
      }
      words.dispatchEvent(new Event('input', { bubbles: true }));
      close();
      words.focus();
    }

    // Tells whether the person was marked before.
    function mark(id, chosen) {
      const option = [...select.options].find((each) => each.value === id);
      const before = option?.selected ?? false;
      if (select.tomselect) {
        select.tomselect[chosen ? 'addItem' : 'removeItem'](id);
      } else if (option) {
        option.selected = chosen;
      }
      return before;
    }

    words.addEventListener('input', () => {
      named.forEach((name, id) => {
        if (!words.value.includes(name)) {
          named.delete(id);
          mark(id, false);
        }
      });
      offer();
    });
    words.addEventListener('click', offer);
    words.addEventListener('blur', close);
    words.addEventListener('keydown', (event) => {
      if (list.hidden || event.isComposing) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        active = (active + (event.key === 'ArrowDown' ? 1 : -1) + offered.length) % offered.length;
        draw();
      } else if (event.key === 'Enter' || event.key === 'Tab') {
        choose(offered[active]);
      } else if (event.key === 'Escape') {
        close();
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    });
  }

  document.querySelectorAll('select[data-named-in]').forEach(naming);
})();
