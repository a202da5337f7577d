// The review page: source and tree follow each other; splitting at the cursor; the paper folds away on narrow screens.
(function () {
  'use strict';

  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const behavior = () => (calm.matches ? 'auto' : 'smooth');

  function inSight(box) {
    const place = box.getBoundingClientRect();
    const bar = document.querySelector('.count')?.getBoundingClientRect().bottom ?? 0;
    return place.top >= bar && place.top < window.innerHeight * 0.7;
  }

  // Marks the places of the open item in the source and brings the first into sight.
  function follow() {
    const paper = document.querySelector('.source .paper');
    if (!paper) {
      return;
    }
    const open = document.querySelector('.item.on[data-item]')?.dataset.item;
    const places = Array.from(paper.querySelectorAll('[data-items]'));
    places.forEach((place) => place.classList.toggle('here', Boolean(open) && place.dataset.items.split(' ').includes(open)));
    const first = places.find((place) => place.classList.contains('here'));
    if (first && getComputedStyle(paper.parentElement).position === 'sticky') {
      const shown = paper.getBoundingClientRect();
      const box = first.getBoundingClientRect();
      if (box.top < shown.top + 24 || box.bottom > shown.bottom - 24) {
        paper.scrollTo({ top: paper.scrollTop + box.top - shown.top - shown.height / 4, behavior: behavior() });
      }
    }
  }

  function bringOpen() {
    const open = document.querySelector('.item.on');
    if (open && !inSight(open)) {
      open.scrollIntoView({ block: 'start', behavior: behavior() });
    }
  }

  // The item that a link leads to is open already: it is only brought into sight. Asking for it again would wipe what was
  // typed there, and swap away the form of an act that is on its way.
  document.addEventListener('htmx:beforeRequest', (event) => {
    const link = event.detail.elt;
    if (link.matches('#bar a, a.open') && event.detail.target?.matches?.('.item.on')) {
      event.preventDefault();
      event.detail.target.scrollIntoView({ block: 'start', behavior: behavior() });
    }
  });

  const opener = (id) => document.querySelector(`#item-${CSS.escape(id)} a.open`);

  document.addEventListener('click', (event) => {
    const place = event.target.closest('.source [data-items]');
    if (place && String(window.getSelection()) === '') {
      opener(place.dataset.items.split(' ')[0])?.click();
      return;
    }
    const item = event.target.closest('.item[data-item]:not(.on)');
    if (item && !event.target.closest('a, button, input, select, textarea, summary, label, form') && String(window.getSelection()) === '') {
      item.querySelector('a.open')?.click();
    }
  });

  // Opening one item closes another: the server must know which.
  document.addEventListener('htmx:configRequest', (event) => {
    const open = document.querySelector('.item.on[data-item]');
    if (open && event.detail.verb === 'get' && event.detail.elt.closest('.reviewing')) {
      event.detail.parameters.set('was', open.dataset.item);
    }
  });

  // Splits where the cursor stands in the saved text.
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-split-here]');
    if (!button) {
      return;
    }
    const form = button.closest('form');
    const text = button.closest('.editor').querySelector('textarea[name="text"]');
    const at = text.selectionStart;
    if (text.value !== text.defaultValue) {
      window.tracker.say(form.dataset.dirty);
    } else if (at <= 0 || at >= text.value.length) {
      window.tracker.say(form.dataset.nowhere);
      text.closest('details').open = true;
      text.focus();
    } else {
      form.querySelectorAll('input[name="at"]').forEach((choice) => { choice.disabled = true; });
      const hidden = document.createElement('input');
      hidden.type = 'hidden';
      hidden.name = 'at';
      hidden.value = String(at);
      form.append(hidden);
      form.requestSubmit();
    }
  });

  document.addEventListener('htmx:afterSettle', (event) => {
    if (event.target.closest?.('.reviewing') || document.querySelector('.reviewing')) {
      follow();
      bringOpen();
    }
  });

  // A closed item replaces the open one by its own request; the keyboard must not be lost with it.
  document.addEventListener('htmx:afterSwap', (event) => {
    const target = event.detail.target;
    if (target?.classList?.contains('item') || target?.id === 'tree' || target?.id === 'review') {
      const open = document.querySelector('.item.on .editor');
      const alert = open?.querySelector('[role="alert"]');
      const focus = alert ?? (document.activeElement?.closest('.item.on') ? null : open?.closest('.item'));
      if (alert) {
        alert.tabIndex = -1;
      }
      focus?.focus({ preventScroll: true });
    }
  });

  // The upload form: what is too large is not sent.
  document.addEventListener('change', (event) => {
    const input = event.target.closest('[data-entry] input[type="file"]');
    if (input) {
      check(input);
    }
  });

  function check(input) {
    const trouble = document.getElementById('file-trouble');
    const large = input.files[0] && input.files[0].size > Number(input.dataset.limit);
    trouble.hidden = !large;
    trouble.textContent = large ? input.dataset.tooLarge : '';
    if (large) {
      input.value = '';
    }
  }

  document.querySelectorAll('[data-drop]').forEach((drop) => {
    const input = drop.querySelector('input[type="file"]');
    if (!input) {
      return;
    }
    ['dragenter', 'dragover'].forEach((name) => drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add('over');
    }));
    ['dragleave', 'drop'].forEach((name) => drop.addEventListener(name, () => drop.classList.remove('over')));
    drop.addEventListener('drop', (event) => {
      if (drop.closest('[data-entry]') && event.dataTransfer.files.length > 0) {
        event.preventDefault();
        input.files = event.dataTransfer.files;
        check(input);
      }
    });
  });

  document.addEventListener('submit', (event) => {
    const button = event.target.matches('[data-entry]') && event.submitter;
    if (button && button.dataset.busy) {
      button.querySelector('span').textContent = button.dataset.busy;
    }
  });

  const source = document.querySelector('details.source');
  if (source && window.matchMedia('(max-width: 1020px)').matches) {
    source.open = false;
  }
  follow();
})();
