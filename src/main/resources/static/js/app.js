// What every page needs from the browser: the CSRF token on requests, menus, dialogs, one submit a click.
// window.tracker offers fetch(url, options) with the token, JSON answers, and the way to sign-in when the session is gone.
(function () {
  'use strict';

  const root = document.documentElement;
  root.classList.add('js');

  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? '';

  function token() {
    const header = meta('_csrf_header');
    return header ? { [header]: meta('_csrf') } : {};
  }

  async function send(url, options = {}) {
    const headers = { Accept: 'application/json', ...token(), ...options.headers };
    const answer = await fetch(url, { credentials: 'same-origin', ...options, headers });
    if (answer.status === 401) {
      toSignIn();
    }
    return answer;
  }

  function toSignIn() {
    document.dispatchEvent(new CustomEvent('draft:keep'));
    window.location.assign(meta('sign-in') || '/login');
  }

  // Says one sentence in the place where the frame says what happened.
  function say(text, tone = 'late') {
    const place = document.getElementById('flash');
    if (!place) {
      return;
    }
    const box = document.createElement('div');
    box.className = `flash ${tone}`;
    const words = document.createElement('p');
    words.textContent = text;
    box.append(words);
    place.replaceChildren(box);
    place.scrollIntoView({ block: 'nearest' });
  }

  window.tracker = { meta, token, fetch: send, say };

  // htmx
  document.addEventListener('htmx:configRequest', (event) => Object.assign(event.detail.headers, token()));
  document.addEventListener('htmx:sendError', () => say(meta('word-network')));
  document.addEventListener('htmx:timeout', () => say(meta('word-network')));
  document.addEventListener('htmx:responseError', (event) => {
    if (event.detail.xhr.status === 401) {
      event.detail.shouldSwap = false;
      toSignIn();
    }
  });
  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.detail.target?.id === 'flash') {
      event.detail.target.scrollIntoView({ block: 'nearest' });
    }
  });

  // One submit a click. The server tells a second one apart too; this spares people the second page.
  const AGAIN = 12000;

  function release(form) {
    delete form.dataset.sent;
    form.querySelectorAll('.busy').forEach((button) => {
      button.classList.remove('busy');
      button.removeAttribute('aria-disabled');
    });
  }

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method === 'dialog') {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method !== 'post') {
      return;
    }
    form.dataset.sent = 'true';
    event.submitter?.classList.add('busy');
    event.submitter?.setAttribute('aria-disabled', 'true');
    window.setTimeout(() => release(form), AGAIN);
  });

  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(release));

  // Menus close where one expects it.
  function closeMenus(except) {
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
      if (!menu.contains(except)) {
        menu.open = false;
      }
    });
  }

  document.addEventListener('click', (event) => closeMenus(event.target));
  document.addEventListener('focusin', (event) => closeMenus(event.target));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      return;
    }
    const menu = event.target.closest?.('details.menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  // Dialogs: data-dialog names the one that opens, data-close closes the one around it. On a link, data-dialog leaves
  // the link's page as the way without script.
  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-dialog]');
    const dialog = opener && document.getElementById(opener.dataset.dialog);
    if (dialog instanceof HTMLDialogElement) {
      event.preventDefault();
      dialog.showModal();
      return;
    }
    if (event.target.closest('[data-close]')) {
      event.target.closest('dialog')?.close();
    }
    if (event.target.closest('[data-back]')) {
      window.history.back();
    }
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });

  function ready(part) {
    part.querySelectorAll('dialog[data-open]').forEach((dialog) => dialog.open || dialog.showModal());
    part.querySelector('[data-focus]')?.focus();
  }

  ready(document);
  document.addEventListener('htmx:load', (event) => ready(event.detail.elt));
})();
