// Evidence goes up as it is chosen, one file a request, so that a refused file or a lost network never costs what was
// typed. The field is templates/attachment/upload.html; it carries its own words and limits in data-attributes.
//
// Each stored file is a hidden input with its id in the form. A form that is sent while files are on their way waits for
// them. With data-draft on the form the files come back with the text (see drafts.js).
(function () {
  'use strict';

  // Milliseconds before another try; the network coming back ends the wait.
  const PAUSES = [1000, 4000, 10000];

  function make(tag, className, text) {
    const made = document.createElement(tag);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function button(className, text, label, act) {
    const made = make('button', className, text);
    made.type = 'button';
    if (label) {
      made.setAttribute('aria-label', label);
    }
    made.addEventListener('click', act);
    return made;
  }

  function calm(milliseconds) {
    return new Promise((resolve) => {
      const timer = window.setTimeout(resolve, milliseconds);
      window.addEventListener('online', () => { window.clearTimeout(timer); resolve(); }, { once: true });
    });
  }

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch {
      return {};
    }
  }

  // { status, body, signIn }; status 0 when nothing came back.
  function post(url, file, onProgress) {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.append('file', file);
      request.open('POST', url);
      request.setRequestHeader('Accept', 'application/json, application/problem+json');
      Object.entries(window.tracker.token()).forEach(([name, value]) => request.setRequestHeader(name, value));
      request.upload.addEventListener('progress', (event) => event.lengthComputable && onProgress(event.loaded / event.total));
      request.addEventListener('load', () => resolve({
        status: request.status,
        body: parsed(request.responseText),
        signIn: request.getResponseHeader('HX-Redirect'),
      }));
      request.addEventListener('error', () => resolve({ status: 0, body: {} }));
      request.addEventListener('abort', () => resolve({ status: 0, body: {} }));
      request.send(body);
    });
  }

  class Field {
    constructor(element) {
      this.element = element;
      this.form = element.closest('form');
      this.list = element.querySelector('[data-upload-list]');
      this.input = element.querySelector('input[type="file"]');
      this.said = element.querySelector('[data-upload-said]');
      this.line = Promise.resolve();
      this.stored = [];
      this.onTheirWay = 0;
      this.failed = null;
      this.held = null;

      // The files go by themselves: the form must not carry them too.
      this.input.removeAttribute('name');
      this.input.addEventListener('change', () => {
        const chosen = Array.from(this.input.files);
        this.input.value = '';
        this.choose(chosen);
      });
      this.takeDrops(element.querySelector('[data-upload-drop]'));
      this.list.querySelectorAll('li[data-id]').forEach((item) => {
        this.keep({ id: item.dataset.id, name: item.dataset.file, size: item.dataset.size, served: true }, item);
      });
      this.joinDraft();
      this.form.addEventListener('submit', (event) => this.hold(event), true);
    }

    word(name, file) {
      return (this.element.dataset[`word${name}`] ?? '').replace('{0}', () => file ?? '');
    }

    say(text) {
      this.said.textContent = text;
    }

    takeDrops(place) {
      const over = (on) => place.classList.toggle('over', on);
      place.addEventListener('dragover', (event) => { event.preventDefault(); over(true); });
      place.addEventListener('dragleave', () => over(false));
      place.addEventListener('drop', (event) => {
        event.preventDefault();
        over(false);
        this.choose(Array.from(event.dataTransfer.files));
      });
    }

    choose(files) {
      files.forEach((file) => {
        const item = make('li');
        this.list.append(item);
        const refusal = this.refusal(file);
        if (refusal) {
          this.refuse(item, file.name, refusal);
          return;
        }
        this.queue(file, item);
      });
    }

    // What can be said at once, of a photograph only after it was made smaller; the server says it again for those who do not ask here.
    refusal(file) {
      const { types, maxFiles } = this.element.dataset;
      const ending = `.${file.name.split('.').pop().toLowerCase()}`;
      if (this.stored.length + this.onTheirWay >= Number(maxFiles)) {
        return this.word('Many');
      }
      if (!types.split(',').includes(ending)) {
        return this.word('Type', file.name);
      }
      return file.type === 'image/jpeg' ? null : this.tooLarge(file);
    }

    tooLarge(file) {
      return file.size > Number(this.element.dataset.maxBytes) ? this.word('Large', file.name) : null;
    }

    queue(file, item) {
      this.onTheirWay += 1;
      this.failed = null;
      const progress = make('progress');
      progress.max = 1;
      progress.value = 0;
      progress.setAttribute('aria-label', this.word('Sending', file.name));
      item.replaceChildren(make('span', 'name', file.name), progress);
      this.line = this.line
        .then(() => this.sendSmaller(file, item, progress))
        .finally(() => { this.onTheirWay -= 1; this.release(); });
    }

    async sendSmaller(chosen, item, progress) {
      const file = await window.tracker.smallerPhoto(chosen);
      const refusal = this.tooLarge(file);
      if (refusal) {
        this.refuse(item, file.name, refusal);
        return;
      }
      await this.send(file, item, progress);
    }

    async send(file, item, progress) {
      this.say(this.word('Sending', file.name));
      let answer;
      for (let attempt = 0; ; attempt += 1) {
        answer = await post(this.element.dataset.action, file, (part) => { progress.value = part; });
        if (answer.status !== 0 || attempt === PAUSES.length) {
          break;
        }
        progress.removeAttribute('value');
        this.say(this.word('Offline', file.name));
        await calm(PAUSES[attempt]);
      }
      if (answer.status === 201) {
        this.keep({ id: answer.body.id, name: answer.body.name, size: answer.body.sizeText }, item);
        this.say(this.word('Stored', answer.body.name));
        this.saveDraft();
      } else {
        this.failed = item;
        this.explain(file, item, answer);
      }
    }

    explain(file, item, answer) {
      if (answer.status === 401) {
        document.dispatchEvent(new CustomEvent('draft:keep'));
        const door = make('a', 'btn thin', this.word('SignIn'));
        door.href = answer.signIn || window.tracker.meta('sign-in') || '/login';
        this.refuse(item, file.name, this.word('Session', file.name), door);
      } else if (answer.status === 403) {
        this.refuse(item, file.name, this.word('Stale', file.name));
      } else if ([413, 415, 422].includes(answer.status) && answer.body.detail) {
        this.refuse(item, file.name, answer.body.detail);
      } else {
        this.refuse(item, file.name, this.word('Failed', file.name),
          button('btn thin', this.word('Retry'), null, () => { this.queue(file, item); this.input.focus(); }));
      }
    }

    refuse(item, name, text, way) {
      const parts = [make('span', 'name', name)];
      if (way) {
        parts.push(way);
      }
      parts.push(this.remover(name, () => item.remove()), make('p', 'err', text));
      item.replaceChildren(...parts);
      this.say(text);
    }

    remover(name, act) {
      return button('btn quiet thin', this.word('Remove'), this.word('RemoveNamed', name), () => {
        act();
        this.say(this.word('Removed', name));
        this.input.focus();
      });
    }

    keep(file, item) {
      const id = make('input');
      id.type = 'hidden';
      id.name = this.element.dataset.name;
      id.value = file.id;
      this.stored.push({ ...file, item });
      item.replaceChildren(id, make('span', 'name', file.name), make('span', 'soft small num', file.size),
        this.remover(file.name, () => this.drop(file.id)));
    }

    drop(id) {
      const gone = this.stored.find((file) => file.id === id);
      this.stored = this.stored.filter((file) => file !== gone);
      gone.item.remove();
      if (this.element.dataset.drops) {
        this.letGo(id);
        this.saveDraft();
        return;
      }
      this.saveDraft();
      // A file that nobody sends is swept after a day: if this does not arrive, nothing is lost.
      window.tracker.fetch(`${this.element.dataset.action}/${id}/discard`, { method: 'POST' }).catch(() => {});
    }

    // A form that saves itself may have the file already: it goes with what the form sends next.
    letGo(id) {
      const dropped = make('input');
      dropped.type = 'hidden';
      dropped.name = this.element.dataset.drops;
      dropped.value = id;
      this.element.append(dropped);
    }

    // A form sent too early goes as soon as the last file has arrived, unless one of them did not.
    hold(event) {
      if (this.onTheirWay === 0) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      this.held = { submitter: event.submitter };
      this.say(this.word('Wait'));
    }

    release() {
      if (this.onTheirWay > 0 || !this.held) {
        return;
      }
      const { submitter } = this.held;
      this.held = null;
      if (this.failed) {
        this.failed.querySelector('button, a')?.focus();
      } else {
        this.form.requestSubmit(submitter?.isConnected ? submitter : null);
      }
    }

    saveDraft() {
      this.form.dispatchEvent(new CustomEvent('draft:save'));
    }

    joinDraft() {
      const key = `files:${this.element.dataset.name}`;
      this.form.addEventListener('draft:collect', (event) => {
        const kept = this.stored.filter((file) => !file.served).map(({ id, name, size }) => ({ id, name, size }));
        if (kept.length > 0) {
          event.detail.extra[key] = kept;
        }
      });
      this.form.addEventListener('draft:restore', (event) => (event.detail.extra[key] ?? []).forEach((file) => this.bringBack(file)));
      this.form.addEventListener('draft:discard', () => this.stored.filter((file) => !file.served).forEach((file) => this.drop(file.id)));
    }

    bringBack(file) {
      if (this.stored.some((other) => other.id === file.id) || this.form.querySelector(`input[name="dropped"][value="${file.id}"]`)) {
        return;
      }
      const item = make('li');
      this.list.append(item);
      this.keep(file, item);
    }
  }

  function ready(part) {
    const fields = Array.from(part.querySelectorAll('[data-upload]'));
    if (part.matches?.('[data-upload]')) {
      fields.push(part);
    }
    fields.filter((element) => !element.upload && element.closest('form')).forEach((element) => { element.upload = new Field(element); });
  }

  ready(document);
  document.addEventListener('htmx:load', (event) => ready(event.detail.elt));
})();
