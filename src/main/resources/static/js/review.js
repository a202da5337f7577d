// The review page by keyboard, and items that save themselves while somebody types.
//
// Keys act on the open item and never while a field has the cursor. While an act is on its way keys wait for it, so that
// each meets the item that the one before it has opened.
(function () {
  'use strict';

  const reviewing = () => document.querySelector('.reviewing');
  const open = () => document.querySelector('.item.on[data-item]');
  const items = () => Array.from(document.querySelectorAll('#tree .item[data-item]'));

  // --- where people type

  const FIELDS = 'input:not([type="checkbox"], [type="radio"], [type="hidden"], [type="button"], [type="submit"]), textarea, select, [contenteditable="true"]';
  const typing = (at) => Boolean(at?.closest?.(FIELDS));

  // The cursor of a field that was left, or of the words that were clicked on: where X splits.
  let cursor = null;

  document.addEventListener('focusout', (event) => {
    if (event.target.matches?.('.item.on .fields textarea[name="text"]')) {
      cursor = { item: open()?.dataset.item, at: event.target.selectionStart, text: event.target.value };
    }
  });

  function selection(item) {
    const words = item?.querySelector(':scope > .t');
    const marked = window.getSelection();
    if (!words || !marked || marked.rangeCount === 0 || !words.contains(marked.anchorNode) || !words.contains(marked.focusNode)) {
      return null;
    }
    const range = marked.getRangeAt(0);
    const before = document.createRange();
    before.selectNodeContents(words);
    before.setEnd(range.startContainer, range.startOffset);
    return { at: before.toString().length, text: range.toString().trim() };
  }

  function cut(item) {
    const marked = selection(item);
    if (marked && marked.at > 0) {
      return marked.at;
    }
    const shown = item.querySelector(':scope > .t')?.textContent;
    return cursor && cursor.item === item.dataset.item && cursor.text === shown && cursor.at > 0 && cursor.at < shown.length ? cursor.at : 0;
  }

  // --- acts

  function reveal(field) {
    for (let around = field?.closest('details'); around; around = around.parentElement.closest('details')) {
      around.open = true;
    }
    if (field?.tomselect) {
      field.tomselect.focus();
    } else {
      field?.focus();
      field?.scrollIntoView({ block: 'nearest' });
    }
  }

  const press = (button) => {
    button?.click();
    return Boolean(button);
  };

  const send = (form) => {
    form?.requestSubmit(form.querySelector('button:not([type="button"])') ?? undefined);
    return Boolean(form);
  };

  function go(step) {
    const all = items();
    const at = all.indexOf(open());
    const next = at < 0 ? all[step > 0 ? 0 : all.length - 1] : all[at + step];
    return press(next?.querySelector('a.open'));
  }

  // The task's field while a task is proposed and none was made, else the item's.
  function field(item, task, own) {
    const plan = item.querySelector('details.assign[open] form[data-plan="new"]');
    return plan?.querySelector(task) ?? item.querySelector(own);
  }

  function assign(item) {
    const marked = selection(item);
    const quoted = item.querySelector('form[data-quoted]');
    if (marked?.text && quoted) {
      quoted.querySelector('[name="quote"]').value = marked.text.replace(/\s+/g, ' ');
      return send(quoted);
    }
    const parts = item.querySelector('form[data-parts]');
    if (parts) {
      return send(parts);
    }
    const plan = item.querySelector('.panels form[data-plan="new"]');
    if (plan) {
      reveal(plan.querySelector('[name="title"]'));
    }
    return send(plan);
  }

  function accept(item) {
    const button = item.querySelector('[data-accept]');
    if (button) {
      return press(button);
    }
    return item.querySelector('details.assign[open] form[data-plan="new"]') && item.querySelector('.panel > .plans') === null ? assign(item) : false;
  }

  function split(item) {
    const form = item.querySelector('form[data-split]');
    const at = form && cut(item);
    if (!form) {
      return false;
    }
    if (!at) {
      reveal(form.querySelector('input[name="at"]') ?? form.querySelector('button'));
      return true;
    }
    form.querySelectorAll('input[name="at"]').forEach((choice) => { choice.disabled = true; });
    const place = document.createElement('input');
    place.type = 'hidden';
    place.name = 'at';
    place.value = String(at);
    form.append(place);
    return send(form);
  }

  function reason(item, number) {
    const form = item.querySelector('details.none[open] form');
    const choice = form?.querySelectorAll('input[name="usual"]')[number - 1];
    if (choice) {
      choice.checked = true;
      return send(form);
    }
    return false;
  }

  // --- warnings

  let wanted = null;

  function look(link) {
    const id = link.dataset.warning;
    link.closest('details.menu')?.removeAttribute('open');
    wanted = { item: id, field: link.dataset.field };
    if (open()?.dataset.item === id) {
      arrive();
    } else {
      press(document.querySelector(`#item-${CSS.escape(id)} a.open`));
    }
  }

  function arrive() {
    const item = open();
    if (wanted && item?.dataset.item === wanted.item) {
      reveal(item.querySelector(`details.edit [name="${wanted.field}"]`));
      wanted = null;
      return true;
    }
    return false;
  }

  function warning(step) {
    const links = Array.from(document.querySelectorAll('#bar a[data-warning]'));
    if (links.length === 0) {
      return false;
    }
    const order = items().map((item) => item.dataset.item);
    const here = order.indexOf(open()?.dataset.item);
    const place = (link) => order.indexOf(link.dataset.warning);
    const found = step > 0
      ? links.find((link) => place(link) > here) ?? links[0]
      : links.filter((link) => place(link) < here).pop() ?? links[links.length - 1];
    look(found);
    return true;
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-warning]');
    if (link && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      look(link);
    }
  });

  // --- keys

  const onItem = (act) => () => {
    const item = open();
    return item ? act(item) : false;
  };

  const KEYS = {
    j: () => go(1),
    ArrowDown: () => go(1),
    k: () => go(-1),
    ArrowUp: () => go(-1),
    g: () => press(document.querySelector('#bar a.tag.soon')),
    a: onItem(accept),
    t: onItem(assign),
    T: onItem((item) => {
      reveal(item.querySelector('.panels form[data-plan="new"] [name="title"]'));
      return true;
    }),
    s: onItem((item) => press(item.querySelector('.settle [data-key="s"]'))),
    n: onItem((item) => {
      const none = item.querySelector('details.none');
      if (none) {
        none.open = true;
        none.querySelector('input[name="usual"]')?.focus();
      }
      return Boolean(none);
    }),
    Enter: onItem((item) => {
      reveal(item.querySelector('details.edit [name="text"]'));
      return true;
    }),
    u: onItem((item) => {
      reveal(field(item, '[name="leads"]', 'details.edit [name="leads"]'));
      return true;
    }),
    d: onItem((item) => {
      reveal(field(item, '[name="deadlineOn"]', 'details.edit [name="deadlineOn"]'));
      return true;
    }),
    m: onItem((item) => send(item.querySelector('form[action$="/merge"]'))),
    x: onItem(split),
    z: () => press(document.querySelector('#bar form.undo button')),
    w: () => warning(1),
    W: () => warning(-1),
    b: () => {
      const menu = document.getElementById('bulk')?.closest('details');
      if (menu) {
        menu.open = true;
        menu.querySelector('form button')?.focus();
      }
      return Boolean(menu);
    },
    h: () => {
      const head = document.getElementById('header');
      if (head) {
        head.open = true;
        reveal(head.querySelector('[name="number"]') ?? head.querySelector('summary'));
      }
      return Boolean(head);
    },
    '?': () => {
      document.getElementById('keys')?.showModal();
      return true;
    },
  };

  let busy = 0;
  const waiting = [];

  function act(key) {
    const item = open();
    if (/^[1-9]$/.test(key)) {
      return item ? reason(item, Number(key)) : false;
    }
    const done = (Object.hasOwn(KEYS, key) ? KEYS[key] : KEYS[key.toLowerCase()])?.() ?? false;
    return done;
  }

  function known(key) {
    return Object.hasOwn(KEYS, key) || (key.length === 1 && Object.hasOwn(KEYS, key.toLowerCase())) || /^[1-9]$/.test(key);
  }

  document.addEventListener('keydown', (event) => {
    if (!reviewing() || event.defaultPrevented || event.isComposing) {
      return;
    }
    const undo = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (typing(event.target) || document.querySelector('dialog[open]') || event.altKey || ((event.ctrlKey || event.metaKey) && !undo)) {
      return;
    }
    const key = undo ? 'z' : event.key;
    const native = event.target.closest('a, button, summary, input, .sheet');
    if (!known(key) || (native && ['Enter', 'ArrowUp', 'ArrowDown'].includes(key))) {
      return;
    }
    if (busy > 0) {
      waiting.push(key);
      event.preventDefault();
    } else if (act(key)) {
      event.preventDefault();
    }
  });

  // Escape goes back to the item, out of an open list too: before that list takes the key for itself.
  document.addEventListener('keydown', (event) => {
    const item = event.key === 'Escape' && !document.querySelector('dialog[open]') && event.target.closest?.('.item.on');
    if (item && event.target !== item && !event.isComposing) {
      event.target.blur();
      item.focus({ preventScroll: true });
    }
  }, true);

  document.addEventListener('htmx:beforeRequest', (event) => {
    if (!event.defaultPrevented && event.detail.elt.closest('.reviewing') && !event.detail.elt.closest('.repeats')) {
      busy += 1;
      event.detail.xhr.addEventListener('loadend', () => window.setTimeout(settled, 60));
    }
  });

  function settled() {
    busy = Math.max(0, busy - 1);
    while (busy === 0 && waiting.length > 0) {
      act(waiting.shift());
    }
  }

  // --- the keyboard is never lost with what was exchanged

  document.addEventListener('htmx:afterSettle', (event) => {
    if (!reviewing() || arrive()) {
      return;
    }
    const lost = document.activeElement === document.body || document.activeElement === null || !document.activeElement.isConnected;
    if (lost && event.detail.elt?.closest?.('.reviewing, body')) {
      (open() ?? document.querySelector('#bar a.tag.soon'))?.focus({ preventScroll: true });
    }
  });

  // --- items save themselves

  const PAUSE = 2000;
  const AGAIN = 10000;
  const states = new WeakMap();
  const clock = new Intl.DateTimeFormat(document.documentElement.lang || 'vi', { hour: '2-digit', minute: '2-digit', hour12: false });

  const autosaving = (form) => form?.matches?.('form[data-autosave]') && form.isConnected;
  const written = (form) => new URLSearchParams(new FormData(form)).toString().replace(/(^|&)version=[^&]*/, '');

  function state(form) {
    if (!states.has(form)) {
      states.set(form, { saved: null, timer: 0, running: false });
    }
    return states.get(form);
  }

  function soon(form, pause = PAUSE) {
    const one = state(form);
    window.clearTimeout(one.timer);
    one.timer = window.setTimeout(() => save(form), pause);
  }

  function tell(form, words, link) {
    const place = form.querySelector('output.saved');
    if (!place) {
      return;
    }
    place.textContent = words;
    if (link) {
      const door = document.createElement('a');
      door.href = window.tracker.meta('sign-in');
      door.textContent = link;
      place.append(' ', door);
    }
  }

  async function save(form) {
    const one = state(form);
    if (!autosaving(form) || one.running || busy > 0) {
      if (autosaving(form)) {
        soon(form);
      }
      return;
    }
    const sent = written(form);
    if (sent === one.saved) {
      return;
    }
    one.running = true;
    busy += 1;
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form)),
        headers: { 'HX-Request': 'true', Accept: 'text/html', ...window.tracker.token() },
        credentials: 'same-origin',
      });
      await answered(form, answer, sent);
    } catch {
      tell(form, form.dataset.offline);
      soon(form, AGAIN);
    } finally {
      one.running = false;
      settled();
    }
  }

  // What was typed is saved before the next act: that is done to the item as it stands then.
  document.addEventListener('focusout', (event) => {
    const form = event.target.closest?.('form[data-autosave]');
    if (form && states.has(form) && !form.contains(event.relatedTarget)) {
      window.clearTimeout(state(form).timer);
      save(form);
    }
  });

  async function answered(form, answer, sent) {
    if (!form.isConnected) {
      return;
    }
    if (answer.ok) {
      state(form).saved = sent;
      adopt(form, new DOMParser().parseFromString(`<template>${await answer.text()}</template>`, 'text/html').querySelector('template').content);
      if (written(form) === sent) {
        form.dispatchEvent(new CustomEvent('draft:stored'));
      }
      const words = `${form.dataset.saved} ${clock.format(new Date())}`;
      tell(form, words);
      const place = document.getElementById('saved');
      if (place) {
        place.textContent = words;
      }
      if (written(form) !== sent) {
        soon(form);
      }
    } else if (answer.status === 401 || answer.status === 403) {
      tell(form, form.dataset.signedOut, form.dataset.signIn);
      document.dispatchEvent(new CustomEvent('draft:keep'));
    } else if (answer.status === 409) {
      // Somebody else has changed it: the form is sent as by hand, and comes back with both.
      delete form.dataset.autosave;
      form.requestSubmit(form.querySelector('.acts .btn.main'));
    } else {
      tell(form, form.dataset.waits);
    }
  }

  // What the answer says of the item is put around the form in which somebody may be typing.
  function adopt(form, answer) {
    const item = form.closest('.item');
    const saved = answer.querySelector(`[data-item="${CSS.escape(item.dataset.item)}"]`);
    const version = saved?.querySelector('form.fields input[name="version"]')?.value;
    if (!saved || version === undefined) {
      return;
    }
    item.querySelectorAll('input[type="hidden"][name="version"]').forEach((field) => {
      if (!field.closest('form[data-plan], .plans')) {
        field.value = version;
      }
    });
    [':scope > .lab', ':scope > .t', ':scope > .meta'].forEach((part) => {
      const fresh = saved.querySelector(part);
      const stale = item.querySelector(part);
      if (fresh && stale && fresh.innerHTML !== stale.innerHTML) {
        stale.replaceWith(fresh);
        window.htmx.process(fresh);
      }
    });
    const kind = saved.querySelector(':scope > .kind .tag');
    item.querySelector(':scope > .kind .tag')?.replaceWith(kind ?? '');
    panels(item, saved);
    const bar = answer.querySelector('#bar');
    if (bar) {
      bar.removeAttribute('hx-swap-oob');
      document.getElementById('bar').replaceWith(bar);
      window.htmx.process(bar);
    }
  }

  // The proposed task follows the item, unless somebody has begun to change it.
  function panels(item, saved) {
    const stale = item.querySelector('.panels');
    const fresh = saved.querySelector('.panels');
    const begun = Array.from(stale?.querySelectorAll('form[data-draft]') ?? []).some((form) => form.draft?.touched || form.draft?.found);
    if (stale && fresh && !begun && !stale.contains(document.activeElement)) {
      stale.replaceWith(fresh);
      window.htmx.process(fresh);
      document.dispatchEvent(new CustomEvent('htmx:load', { detail: { elt: fresh } }));
    }
  }

  ['input', 'change'].forEach((name) => document.addEventListener(name, (event) => {
    const form = event.target.closest?.('form[data-autosave]');
    if (form && event.target.name) {
      if (state(form).saved === null) {
        state(form).saved = '';
      }
      soon(form);
    }
  }));

  document.addEventListener('draft:restore', (event) => {
    if (autosaving(event.target)) {
      soon(event.target);
    }
  }, true);

  window.addEventListener('online', () => document.querySelectorAll('form[data-autosave]').forEach((form) => {
    if (states.has(form)) {
      soon(form, 0);
    }
  }));
})();
