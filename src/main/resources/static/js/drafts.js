// Never lose typing. A form with data-draft="key" keeps what is typed into it in this browser until the server says that
// it has been stored: a dead session, a stale version, a lost network or the Back button cost nothing.
//
//   <form data-draft="progress-6f1c…">     the key names the thing and the act; it must be the same when the form comes back
//
// Stored under draft:<account>:<key>, so that nobody meets another's text; wiped at sign-out; forgotten after 30 days.
// Never stored: passwords, chosen files, hidden fields, and whatever carries data-no-draft.
//
// A form with a hidden field "version" sends what is put back with the version that it was typed against, once: if
// somebody has changed the thing since, the server says so and shows both, instead of losing the other's change.
//
// The server says "stored" by data-draft-done="key" in what it answers, on #flash of the next page (Flash.draftDone) or on
// any part that htmx puts in, or by the header HX-Trigger: {"draft-done": "key"}.
//
// A link to the form as it is stored says data-draft-drop="key": what was typed is not put back there.
//
// Events on the form, for parts that keep more than text (uploaded files):
//   draft:collect   before keeping; a listener may put plain values into event.detail.extra
//   draft:restore   after text was put back; event.detail.extra is what draft:collect put there
//   draft:discard   the reader wants the form as the server sent it
//   draft:stored    dispatched BY a form that saves itself: what it holds is stored, typing goes on
//   draft:save      dispatched BY such a part when its state changed: keeps now
(function () {
  'use strict';

  const account = window.tracker.meta('account');
  const prefix = `draft:${account}:`;
  const DAYS = 30;
  const PAUSE = 300;

  if (!account) {
    return;
  }

  const store = {
    read(key) {
      try {
        return JSON.parse(window.localStorage.getItem(prefix + key));
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        window.localStorage.setItem(prefix + key, JSON.stringify(value));
      } catch {
        // Full or forbidden: the form works without.
      }
    },
    forget(key) {
      try {
        window.localStorage.removeItem(prefix + key);
      } catch {
        // Forbidden: nothing was kept either.
      }
    },
    keys() {
      try {
        return Object.keys(window.localStorage).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
      } catch {
        return [];
      }
    },
  };

  const UNKEPT = new Set(['password', 'file', 'hidden', 'submit', 'button', 'reset', 'image']);

  function fields(form) {
    return Array.from(form.elements).filter((field) => field.name
      && !UNKEPT.has(field.type)
      && field.tagName !== 'FIELDSET'
      && field.tagName !== 'OUTPUT'
      && !field.closest('[data-no-draft]'));
  }

  // { name: [values in document order] }; a checkbox or radio counts only while it is on.
  function values(form) {
    const found = {};
    fields(form).forEach((field) => {
      const list = (found[field.name] ??= []);
      if (field.type === 'checkbox' || field.type === 'radio') {
        if (field.checked) {
          list.push(field.value);
        }
      } else if (field.tagName === 'SELECT' && field.multiple) {
        list.push(...Array.from(field.selectedOptions, (option) => option.value));
      } else {
        list.push(field.value);
      }
    });
    return found;
  }

  const versionOf = (form) => form.querySelector('input[type="hidden"][name="version"]');

  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

  function put(form, kept) {
    const at = {};
    fields(form).forEach((field) => {
      const list = kept[field.name];
      if (!list) {
        return;
      }
      if (field.type === 'checkbox' || field.type === 'radio') {
        const on = list.includes(field.value);
        if (field.checked !== on) {
          field.checked = on;
          changed(field);
        }
      } else if (field.tagName === 'SELECT') {
        const wanted = field.multiple ? list : [list[(at[field.name] = (at[field.name] ?? -1) + 1)]];
        const possible = wanted.filter((value) => Array.from(field.options).some((option) => option.value === value));
        if (possible.length < wanted.length && !field.multiple) {
          return;
        }
        const now = Array.from(field.selectedOptions, (option) => option.value);
        if (!same(now, possible)) {
          Array.from(field.options).forEach((option) => { option.selected = possible.includes(option.value); });
          field.tomselect?.sync();
          changed(field);
        }
      } else {
        const value = list[(at[field.name] = (at[field.name] ?? -1) + 1)];
        if (value !== undefined && field.value !== value) {
          field.value = value;
          changed(field);
        }
      }
    });
  }

  function changed(field) {
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // What was sent is kept even where it equals what the server served: it may have served it back with an error.
  function keep(form, sent) {
    const state = form.draft;
    window.clearTimeout(state.timer);
    if (state.done) {
      return;
    }
    state.dirty = false;
    const extra = {};
    form.dispatchEvent(new CustomEvent('draft:collect', { detail: { extra } }));
    const now = values(form);
    if (!sent && !state.found && same(now, state.served) && Object.keys(extra).length === 0) {
      if (state.touched) {
        store.forget(state.key);
      }
      return;
    }
    store.write(state.key, { at: Date.now(), fields: now, extra, version: versionOf(form)?.value, served: state.version });
  }

  function soon(form) {
    form.draft.touched = true;
    form.draft.dirty = true;
    window.clearTimeout(form.draft.timer);
    form.draft.timer = window.setTimeout(() => keep(form), PAUSE);
  }

  function notice(form) {
    const box = document.createElement('div');
    box.className = 'flash soon';
    box.setAttribute('role', 'status');
    box.dataset.noDraft = '';
    const words = document.createElement('p');
    words.textContent = window.tracker.meta('word-restored');
    const discard = document.createElement('button');
    discard.type = 'button';
    discard.className = 'link end';
    discard.textContent = window.tracker.meta('word-discard');
    discard.addEventListener('click', () => {
      store.forget(form.draft.key);
      put(form, form.draft.served);
      sendAs(form, form.draft.version);
      form.dispatchEvent(new CustomEvent('draft:discard'));
      window.clearTimeout(form.draft.timer);
      store.forget(form.draft.key);
      form.draft.touched = false;
      form.draft.dirty = false;
      form.draft.found = false;
      box.remove();
      fields(form)[0]?.focus();
    });
    box.append(words, discard);
    form.prepend(box);
    for (let around = form.closest('details'); around; around = around.parentElement.closest('details')) {
      around.open = true;
    }
  }

  function sendAs(form, version) {
    const field = versionOf(form);
    if (field && version !== undefined) {
      field.value = version;
    }
  }

  function restore(form) {
    const kept = store.read(form.draft.key);
    if (!kept || !kept.fields) {
      return;
    }
    form.draft.found = true;
    const before = values(form);
    put(form, kept.fields);
    form.dispatchEvent(new CustomEvent('draft:restore', { detail: { extra: kept.extra ?? {} } }));
    window.clearTimeout(form.draft.timer);
    form.draft.dirty = false;
    const extra = Object.keys(kept.extra ?? {}).length > 0;
    const changes = !same(before, values(form));
    // Sent from a page of this version before: its reader has been told already.
    if (changes && kept.served !== form.draft.version) {
      sendAs(form, kept.version);
    }
    if (changes || extra) {
      if (!form.querySelector(':scope > .flash.soon')) {
        notice(form);
      }
    }
  }

  function watch(form) {
    if (form.draft || !form.dataset.draft) {
      return;
    }
    form.draft = { key: form.dataset.draft, served: values(form), version: versionOf(form)?.value, found: false, touched: false, dirty: false, done: false, timer: 0 };
    form.addEventListener('input', () => soon(form));
    form.addEventListener('change', () => soon(form));
    form.addEventListener('draft:save', () => { form.draft.touched = true; keep(form); });
    form.addEventListener('draft:stored', () => afresh(form));
    form.addEventListener('submit', () => keep(form, true));
    restore(form);
  }

  // As if the server had just served what the form holds.
  function afresh(form) {
    window.clearTimeout(form.draft.timer);
    store.forget(form.draft.key);
    Object.assign(form.draft, { served: values(form), version: versionOf(form)?.value, found: false, touched: false, dirty: false });
    form.querySelector(':scope > .flash.soon')?.remove();
  }

  const forms = () => Array.from(document.querySelectorAll('form[data-draft]')).filter((form) => form.draft);

  function done(key) {
    store.forget(key);
    forms().filter((form) => form.draft.key === key).forEach((form) => {
      form.draft.done = true;
      window.clearTimeout(form.draft.timer);
    });
  }

  function stored(part) {
    [part, ...(part.querySelectorAll?.('[data-draft-done]') ?? [])].forEach((said) => {
      if (said.dataset?.draftDone) {
        done(said.dataset.draftDone);
        delete said.dataset.draftDone;
      }
    });
  }

  document.addEventListener('click', (event) => {
    const drop = event.target.closest('[data-draft-drop]');
    if (drop) {
      done(drop.dataset.draftDrop);
    }
  });

  function begin(part) {
    stored(part);
    if (part.matches?.('form[data-draft]')) {
      watch(part);
    }
    part.querySelectorAll?.('form[data-draft]').forEach(watch);
  }

  store.keys().forEach((key) => {
    const kept = store.read(key);
    if (!kept || Date.now() - kept.at > DAYS * 86400000) {
      store.forget(key);
    }
  });

  stored(document);

  // After the other scripts have set their listeners, so that draft:restore reaches them.
  function start() {
    begin(document);
    document.addEventListener('htmx:load', (event) => begin(event.detail.elt));
    document.addEventListener('htmx:oobAfterSwap', () => stored(document));
  }

  if (document.readyState === 'complete' || document.readyState === 'interactive' && document.currentScript === null) {
    start();
  } else {
    document.addEventListener('DOMContentLoaded', start);
  }

  document.addEventListener('draft-done', (event) => done(event.detail.value ?? event.detail));
  document.addEventListener('draft:keep', () => forms().filter((form) => form.draft.touched).forEach((form) => keep(form)));

  // Leaving in the middle of a pause must not lose its last words. Only what is not kept yet: this may run after the next
  // page has already forgotten what was stored.
  window.addEventListener('pagehide', () => forms().filter((form) => form.draft.dirty).forEach((form) => keep(form)));

  document.addEventListener('submit', (event) => {
    if (event.target.matches('form[data-sign-out]')) {
      forms().forEach((form) => { form.draft.done = true; });
      store.keys().forEach((key) => store.forget(key));
    }
  });
})();
